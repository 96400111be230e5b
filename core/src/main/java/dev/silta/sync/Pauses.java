// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.ReasonCode;
import dev.silta.store.CheckpointRow;
import dev.silta.store.StaleRowException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a connection leaves the other side alone: after a rejected sign-in one probe at growing
 * intervals, after too many calls as long as the server asks.
 */
final class Pauses {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private static final String STREAM = "pause";
  private static final Duration FIRST_PROBE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PROBE = Duration.ofMinutes(15);
  private static final Duration THROTTLED = Duration.ofSeconds(30);
  private static final Duration LONGEST_THROTTLED = Duration.ofMinutes(15);
  private final EngineContext context;

  Pauses(EngineContext context) {
    this.context = context;
  }

  /** Until when nothing is called, if that is in the future. */
  Optional<Instant> until() {
    return row().map(row -> until(row.value())).filter(at -> at.isAfter(context.now()));
  }

  /** What holds the connection up; a rejected sign-in does until one is accepted. */
  Optional<Pause> now() {
    return row()
        .map(row -> new Pause(until(row.value()), probes(row.value()) > 0))
        .filter(pause -> pause.rejected() || pause.until().isAfter(context.now()));
  }

  void rejected() {
    long probes = row().map(row -> probes(row.value())).orElse(0L);
    Duration pause = FIRST_PROBE.multipliedBy(1L << Math.min(probes, 10));
    save(context.now().plus(shorter(pause, LONGEST_PROBE)), probes + 1);
  }

  void throttled(Optional<Duration> asked) {
    save(context.now().plus(shorter(asked.orElse(THROTTLED), LONGEST_THROTTLED)), 0);
  }

  /** The other side answers again. A pause that another flow has just begun stays. */
  void over() {
    boolean past =
        row()
            .filter(row -> !row.value().equals(text(Instant.EPOCH, 0)))
            .filter(row -> !until(row.value()).isAfter(context.now()))
            .isPresent();
    if (past) {
      save(Instant.EPOCH, 0);
    }
  }

  private Optional<CheckpointRow> row() {
    return context.inTransaction(tx -> tx.checkpoint(context.connection(), STREAM));
  }

  /** Several runs of a connection may learn the same at a time: one of them records it. */
  private void save(Instant until, long probes) {
    try {
      store(until, probes);
    } catch (StaleRowException faster) {
      LOG.debug("another run of {} recorded its pause", context.connection(), faster);
    }
  }

  private void store(Instant until, long probes) {
    context.inTransaction(
        tx -> {
          long version =
              tx.checkpoint(context.connection(), STREAM).map(CheckpointRow::version).orElse(0L);
          tx.save(new CheckpointRow(context.connection(), STREAM, text(until, probes), version));
          return true;
        });
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static String text(Instant until, long probes) {
    return until + " " + probes;
  }

  private static Instant until(String value) {
    return Instant.parse(value.substring(0, value.indexOf(' ')));
  }

  private static long probes(String value) {
    return Long.parseLong(value.substring(value.indexOf(' ') + 1));
  }

  /**
   * @param rejected whether the credentials were
   */
  record Pause(Instant until, boolean rejected) {

    ReasonCode reason() {
      return rejected ? ReasonCode.NEEDS_REAUTH : ReasonCode.TEMPORARY;
    }
  }
}
