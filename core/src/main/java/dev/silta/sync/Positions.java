// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.model.Flow;
import dev.silta.store.CheckpointRow;
import dev.silta.store.Lease;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Where each feed stands, and since when each flow is active. */
final class Positions {
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
    return context
        .settings()
        .orders()
        .placedSince()
        .or(() -> text("orders.activation").map(Instant::parse))
        .orElseGet(context::now);
  }

  void activate(Lease lease) {
    if (text("orders.activation").isEmpty()) {
      save("orders.activation", context.now().toString(), lease);
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
