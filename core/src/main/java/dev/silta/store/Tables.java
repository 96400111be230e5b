// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import java.time.Instant;
import java.util.TreeMap;

/** What {@link InMemorySyncStore} remembers, each table by its key as text. */
final class Tables {
  final TreeMap<String, CheckpointRow> checkpoints = new TreeMap<>();
  final TreeMap<String, LinkRow> links = new TreeMap<>();
  final TreeMap<String, String> linksByNumber = new TreeMap<>();
  final TreeMap<String, String> linksByWarehouseId = new TreeMap<>();
  final TreeMap<String, Instant> linksSavedAt = new TreeMap<>();
  final TreeMap<String, OperationRow> operations = new TreeMap<>();
  final TreeMap<String, Lease> leases = new TreeMap<>();

  private static final char END = '\u0001';

  static String key(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part).append(END);
    }
    return text.toString();
  }

  /** The first key that is above all keys with this prefix. */
  static String endOf(String prefix) {
    return prefix + '\uffff';
  }
}
