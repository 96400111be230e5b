// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.flow.Change;
import dev.silta.flow.LineAccount;
import dev.silta.model.LineKind;
import dev.silta.sync.SyncListener;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up where the lines of the orders that were sent went. */
final class LineCount implements SyncListener {
  private final Map<LineKind, Integer> skipped = new EnumMap<>(LineKind.class);
  private int in;
  private int sent;

  @Override
  public void written(Change change) {
    if (change.payload() instanceof Change.Payload.CreateOrder create) {
      LineAccount account = LineAccount.of(create.order());
      in += account.in();
      sent += account.sent();
      account.skipped().forEach((kind, lines) -> skipped.merge(kind, lines, Integer::sum));
    }
  }

  String text() {
    String others =
        skipped.entrySet().stream()
            .map(kind -> " + " + kind.getValue() + " skipped (" + kind.getKey() + ")")
            .collect(Collectors.joining());
    return "rows of the orders that were sent: " + in + " = " + sent + " sent" + others;
  }
}
