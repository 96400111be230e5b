// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.model.Flow;
import dev.silta.store.CheckpointRow;
import dev.silta.store.Lease;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncSettings.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where each feed stands, and since when each flow is active. */
final class Positions {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private static final String ACTIVATION = "orders.activation";
  private static final String SHADOW = "orders.shadow";
  private final EngineContext context;

  Positions(EngineContext context) {
    this.context = context;
  }

  static String stream(Flow flow) {
    return flow.name().toLowerCase(Locale.ROOT);
  }

  Optional<Checkpoint> position(Flow flow) {
    return text(stream(flow)).map(Checkpoint::new);
  }

  void advance(Flow flow, Checkpoint position, Lease lease) {
    save(stream(flow), position.value(), lease);
  }

  /**
   * When the last read of everything began, if it was one under the same choice.
   *
   * @param choice stands for what was chosen out of everything; may be empty
   */
  Optional<Instant> wholeBegan(Flow flow, String choice) {
    return text(stream(flow) + ".whole")
        .map(stored -> stored.split(" ", 2))
        .filter(parts -> choice.equals(parts.length == 2 ? parts[1] : ""))
        .map(parts -> Instant.parse(parts[0]));
  }

  void wholeBegins(Flow flow, String choice, Instant at, Lease lease) {
    save(stream(flow) + ".whole", choice.isEmpty() ? at.toString() : at + " " + choice, lease);
  }

  /** Since when orders are sent: the setting, else the time of the first run. */
  Instant activation() {
    return context.settings().orders().placedSince().or(this::firstRun).orElseGet(context::now);
  }

  /** The first live run; before it, in shadow mode, the first one in that mode. */
  Optional<Instant> firstRun() {
    Optional<String> live = text(ACTIVATION);
    return (isShadow() ? live.or(() -> text(SHADOW)) : live).map(Instant::parse);
  }

  /**
   * What goes in shadow mode goes by another integration: going live must not send it again, so the
   * two are remembered apart.
   */
  void activate(Lease lease) {
    if (firstRun().isEmpty()) {
      save(isShadow() ? SHADOW : ACTIVATION, context.now().toString(), lease);
    }
  }

  private boolean isShadow() {
    return context.settings().mode() == Mode.SHADOW;
  }

  /** When a run of the flow last looked at everything; see {@link HealthSettings#resolution}. */
  Optional<Instant> succeeded(Flow flow) {
    return text(stream(flow) + ".success").map(Instant::parse);
  }

  void succeeds(Flow flow, Lease lease) {
    Duration resolution = context.settings().health().resolution(flow);
    boolean recent =
        succeeded(flow)
            .map(at -> Duration.between(at, context.now()).abs())
            .filter(age -> age.compareTo(resolution) < 0)
            .isPresent();
    if (recent) {
      return;
    }
    try {
      save(stream(flow) + ".success", context.now().toString(), lease);
    } catch (StaleRowException lost) {
      LOG.debug("another run of {} records when it succeeded", context.connection(), lost);
    }
  }

  private Optional<String> text(String stream) {
    return context.inTransaction(
        tx -> tx.checkpoint(context.connection(), stream).map(CheckpointRow::value));
  }

  private void save(String stream, String value, Lease lease) {
    context.inTransaction(
        tx -> {
          tx.require(lease);
          Optional<CheckpointRow> stored = tx.checkpoint(context.connection(), stream);
          if (stored.filter(row -> row.value().equals(value)).isEmpty()) {
            long version = stored.map(CheckpointRow::version).orElse(0L);
            tx.save(new CheckpointRow(context.connection(), stream, value, version));
          }
          return true;
        });
  }
}
