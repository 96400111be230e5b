// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.FulfilledLine;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words for the explanation of an order. */
final class ExplanationText {
  private final OrderExplanation order;

  ExplanationText(OrderExplanation order) {
    this.order = order;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("order " + order.order());
    lines.add("  shop: " + order.shop().map(ExplanationText::of).orElse("has no such order"));
    lines.add("  warehouse: " + order.warehouse().map(ExplanationText::of).orElse("has none"));
    if (!order.differing().isEmpty()) {
      lines.add("  differs in " + order.differing());
    }
    order.record().ifPresent(link -> lines.add("  on record: " + of(link)));
    order.ledger().forEach(row -> lines.add("  ledger: " + of(row)));
    order.verdicts().forEach(verdict -> lines.add("  now: " + verdict.text()));
    return lines;
  }

  private static String of(OrderExplanation.InShop shop) {
    return "%s, payment %s, placed %s, lines %s"
        .formatted(
            shop.state(),
            shop.payment(),
            shop.placedAt(),
            shop.lines().stream().map(ExplanationText::of).collect(Collectors.joining(", ")));
  }

  private static String of(OrderExplanation.Line line) {
    String article = line.article().isEmpty() ? "(no number)" : line.article();
    return "%s: %s x %s %s".formatted(line.id(), article, line.quantity(), line.kind());
  }

  private static String of(OrderExplanation.AtWarehouse there) {
    return "%s, %s (%s), changes %s, lines %s, %d parcels%s"
        .formatted(
            there.id(),
            there.stage(),
            there.rawStatus(),
            there.changeability(),
            there.lines().stream().map(ExplanationText::of).collect(Collectors.joining(", ")),
            there.parcels(),
            there.splitOff().isEmpty() ? "" : ", split off " + there.splitOff());
  }

  private static String of(FulfilledLine line) {
    return "%s x %s, %s sent".formatted(line.article(), line.ordered(), line.sent());
  }

  private static String of(LinkRow link) {
    return "%s, stage %s, %s in the shop, accepted %s, sent %s"
        .formatted(
            link.warehouseId().orElse("not sent"),
            link.stage().map(Enum::name).orElse("none yet"),
            link.open() ? "open" : "closed",
            link.accepted(),
            link.sent());
  }

  static String of(OperationRow row) {
    String what =
        row.key().type() == OperationType.OVERRIDE
            ? row.key().revision() + " by hand"
            : row.key().type() + " " + row.state();
    String about = row.reason().map(reason -> ", " + reason).orElse("");
    String detail = row.detail().isEmpty() ? "" : ": " + row.detail();
    String tries = row.attempts() == 0 ? "" : ", tried in vain " + row.attempts() + " times";
    String next = row.nextRunAt().map(at -> ", next look " + at).orElse("");
    return "%s, since %s%s%s%s%s".formatted(what, row.updatedAt(), about, detail, tries, next);
  }
}
