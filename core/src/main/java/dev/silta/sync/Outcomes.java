// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.flow.Change.Payload;
import dev.silta.model.ReasonCode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of each item of a run, however often it is looked at. Keeps 9 bytes of an item, since
 * a run may look at a whole catalogue; two names with one 64-bit hash count as one item.
 */
final class Outcomes {
  private static final int FIRST_SIZE = 64;
  private static final ReasonCode[] REASONS = ReasonCode.values();
  private static final Outcome[] OUTCOMES = Outcome.values();

  /** Codes from here on are items that were left alone, one for each reason. */
  private static final int SKIPPED = OUTCOMES.length;

  private final int[] counts = new int[SKIPPED + REASONS.length];
  private long[] keys = new long[FIRST_SIZE];
  private byte[] codes = new byte[FIRST_SIZE];
  private int entries;
  private int read;
  private int moved;

  /** An item was read; its end is open unless it was looked at before. */
  void read(String subject) {
    int at = find(hash(subject));
    if (codes[at] == 0) {
      put(at, hash(subject), Outcome.NOT_REACHED.ordinal());
      read++;
    }
  }

  /** A planned change of an item that was read when the plan was made. */
  void moved() {
    read++;
    moved++;
  }

  void ended(String subject, Outcome outcome) {
    ended(subject, outcome.ordinal());
  }

  void skipped(String subject, ReasonCode reason) {
    ended(subject, SKIPPED + reason.ordinal());
  }

  void changed(Change change) {
    ended(change.subject(), of(change));
  }

  /** What was written stays so when a later look finds nothing more to do. */
  private void ended(String subject, int code) {
    int at = find(hash(subject));
    if (codes[at] == 0) {
      put(at, hash(subject), code);
      return;
    }
    int before = codes[at] - 1;
    if (!stands(before, code)) {
      counts[before]--;
      counts[code]++;
      codes[at] = (byte) (code + 1);
    }
  }

  private static boolean stands(int before, int code) {
    if (before == Outcome.SETTLED.ordinal()) {
      return code == Outcome.UNCHANGED.ordinal();
    }
    boolean news = code == Outcome.HELD.ordinal() || isChange(code);
    return isChange(before) && !news;
  }

  private static boolean isChange(int code) {
    return code < SKIPPED && OUTCOMES[code].isChange();
  }

  /** Items that were read, each once. */
  int read() {
    return read;
  }

  int count(Outcome outcome) {
    return switch (outcome) {
      case SKIPPED -> left().values().stream().mapToInt(Integer::intValue).sum();
      case MOVED -> moved;
      default -> counts[outcome.ordinal()];
    };
  }

  /** Those that have any. */
  Map<Outcome, Integer> all() {
    Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : OUTCOMES) {
      if (count(outcome) > 0) {
        all.put(outcome, count(outcome));
      }
    }
    return all;
  }

  /** Items that were left alone, by reason. */
  Map<ReasonCode, Integer> left() {
    Map<ReasonCode, Integer> left = new EnumMap<>(ReasonCode.class);
    for (ReasonCode reason : REASONS) {
      int count = counts[SKIPPED + reason.ordinal()];
      if (count > 0) {
        left.put(reason, count);
      }
    }
    return left;
  }

  private static Outcome of(Change change) {
    return switch (change.type()) {
      case CREATE_ORDER -> Outcome.CREATED;
      case CANCEL_ORDER -> Outcome.CANCELLED;
      case COMPLETE_ORDER -> Outcome.COMPLETED;
      case PUT_ARTICLE -> isNew(change) ? Outcome.CREATED : Outcome.UPDATED;
      case UPDATE_ORDER, SET_STOCK, ADD_TRACKING, OVERRIDE -> Outcome.UPDATED;
    };
  }

  private static boolean isNew(Change change) {
    return change.payload() instanceof Payload.PutArticle put && put.warehouseId().isEmpty();
  }

  private void put(int at, long key, int code) {
    keys[at] = key;
    codes[at] = (byte) (code + 1);
    counts[code]++;
    entries++;
    if (entries * 3 > keys.length * 2) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[] oldCodes = codes;
    keys = new long[oldKeys.length * 2];
    codes = new byte[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCodes[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        codes[at] = oldCodes[i];
      }
    }
  }

  /** Where the item stands, or would. */
  private int find(long key) {
    int at = (int) (key >>> 1) & (keys.length - 1);
    while (codes[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** FNV-1a, finished as in SplitMix64. */
  private static long hash(String subject) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < subject.length(); i++) {
      hash = (hash ^ subject.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
