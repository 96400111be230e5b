// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Dispatch;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An order as a fake shop keeps it. */
final class ShopOrder {
  private final OrderSketch sketch;
  private final List<String> mails = new ArrayList<>();
  private Instant updatedAt;
  private Optional<String> refusal = Optional.empty();
  private boolean apart;

  ShopOrder(OrderSketch sketch, Instant updatedAt) {
    this.sketch = sketch;
    this.updatedAt = updatedAt;
  }

  OrderSketch sketch() {
    return sketch;
  }

  SalesOrder read() {
    return sketch.build();
  }

  Instant updatedAt() {
    return updatedAt;
  }

  void updatedAt(Instant now) {
    updatedAt = now;
  }

  List<String> mails() {
    return List.copyOf(mails);
  }

  void refuseCompletion(Optional<String> message) {
    refusal = message;
  }

  /** Why the shop does not complete the order now. */
  Optional<String> refusal() {
    return switch (read().state()) {
      case OPEN -> refusal;
      case CANCELLED -> Optional.of("the order is cancelled");
      default -> Optional.of("the order is not open");
    };
  }

  boolean isOpen() {
    return read().state() == OrderState.OPEN;
  }

  /** From now on each line is a delivery of its own. */
  void keepDeliveriesApart() {
    apart = true;
  }

  /** Whether completing these lines would complete others with them. */
  boolean holdsOthersWith(Set<String> lines) {
    return !apart && waiting().anyMatch(line -> !lines.contains(line.id()));
  }

  /** Completes the order or these lines of it, and writes to the customer if that is wanted. */
  void complete(Dispatch dispatch) {
    dispatch.lines().forEach(id -> sketch.changeLine(id, line -> line.kind(LineKind.DELIVERED)));
    if (dispatch.lines().isEmpty() || waiting().findAny().isEmpty()) {
      sketch.state(OrderState.COMPLETED);
    }
    sketch.tracking(dispatch.trackingCodes().toArray(String[]::new));
    if (dispatch.confirmation() == Dispatch.Confirmation.BY_SHOP) {
      mails.add(("sent " + String.join(" ", dispatch.trackingCodes())).strip());
    }
  }

  /** Whether a code is new. */
  boolean track(List<String> codes) {
    boolean news = !read().trackingCodes().containsAll(codes);
    sketch.tracking(codes.toArray(String[]::new));
    return news;
  }

  /** The lines that reserve stock. */
  Stream<SalesOrderLine> waiting() {
    SalesOrder order = read();
    return isOpen()
        ? order.lines().stream().filter(line -> line.kind() == LineKind.GOODS)
        : Stream.empty();
  }

  /** The lines that have left the shop's stock. */
  List<SalesOrderLine> gone() {
    SalesOrder order = read();
    boolean sent = order.state() == OrderState.COMPLETED || order.state() == OrderState.ARCHIVED;
    return order.lines().stream()
        .filter(
            line -> line.kind() == LineKind.DELIVERED || (sent && line.kind() == LineKind.GOODS))
        .toList();
  }
}
