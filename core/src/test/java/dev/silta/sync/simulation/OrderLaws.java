// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.Parcel;
import dev.silta.model.PaymentState;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** L3: each order is where it should be, or something that waits says why not. */
final class OrderLaws {
  private final World world;
  private final Set<String> waiting;

  OrderLaws(World world) {
    this.world = world;
    this.waiting =
        world.openRows().stream().map(row -> row.key().subject()).collect(Collectors.toSet());
  }

  void check(String number) {
    SalesOrder order = world.shop.clerk().order(number);
    List<Fulfilment> there = new Truth(world).parts(number).toList();
    tell(order, there);
    if (waiting.contains(number)) {
      return;
    }
    switch (order.state()) {
      case OPEN -> open(order, there);
      case CANCELLED -> cancelled(there);
      default -> done(order, there);
    }
  }

  private void tell(SalesOrder order, List<Fulfilment> there) {
    saw(there.stream().anyMatch(at -> at.stage() == FulfilmentStage.RETURNED), Judged.RETURN);
    saw(
        order.state() == OrderState.CANCELLED && there.stream().anyMatch(OrderLaws::isLive),
        Judged.LATE_CANCELLATION);
    String number = order.number().value();
    saw(
        world.sites().stream()
                .filter(site -> site.parts(number).anyMatch(OrderLaws::isLive))
                .count()
            > 1,
        Judged.ORDER_OF_TWO_WAREHOUSES);
  }

  private void saw(boolean seen, Judged what) {
    if (seen) {
      world.story.saw(what);
    }
  }

  private void open(SalesOrder order, List<Fulfilment> there) {
    boolean lost = there.isEmpty() && order.payment() == PaymentState.CLEARED;
    require(!lost, "L3: lost", order.number());
    boolean gone = !there.isEmpty() && there.stream().allMatch(at -> at.stage().hasLeft());
    require(!gone, "L3: not completed", there);
    boolean refused = !there.isEmpty() && there.stream().noneMatch(OrderLaws::isLive);
    require(!refused, "L3: refused, silently", there);
    there.stream().filter(at -> !isDeliveredApart(at)).forEach(at -> agrees(order, at));
    World.ARTICLES.forEach(article -> allIsThere(order, article, there));
  }

  /** The rest of the order is open; what is changed in the shop from then on is for the rest. */
  private boolean isDeliveredApart(Fulfilment at) {
    return world.sites().size() > 1 && at.stage().hasLeft();
  }

  /** Lines apart, which warehouses may share. */
  private void agrees(SalesOrder order, Fulfilment at) {
    FieldValues wanted = world.site(0).warehouse.contentOf(order);
    List<String> differing =
        wanted.differences(at.content()).stream()
            .filter(field -> world.sites().size() == 1 || !field.startsWith("lines["))
            .toList();
    saw(!differing.isEmpty(), Judged.CORRECTION_KEPT);
    require(
        differing.stream().allMatch(field -> WarehousePeople.isCorrected(at, field)),
        "L3: differs",
        differing);
  }

  /** Nothing is missing, and nothing is there twice. */
  private void allIsThere(SalesOrder order, String article, List<Fulfilment> there) {
    List<SalesOrderLine> lines =
        order.lines().stream()
            .filter(line -> line.article().orElseThrow().value().equals(article))
            .toList();
    if (lines.stream().anyMatch(line -> line.kind() == LineKind.DELIVERED)) {
      return;
    }
    Quantity ordered =
        lines.stream().map(SalesOrderLine::quantity).reduce(Quantity.ZERO, Quantity::plus);
    Quantity held =
        there.stream()
            .filter(OrderLaws::isLive)
            .map(at -> Truth.pieces(at, article))
            .reduce(Quantity.ZERO, Quantity::plus);
    boolean unsent = there.isEmpty() && order.payment() != PaymentState.CLEARED;
    require(unsent || held.equals(ordered), "L3: pieces of " + article + " differ", there);
  }

  private void cancelled(List<Fulfilment> there) {
    require(there.stream().noneMatch(OrderLaws::isLive), "L3: cancelled, silently", there);
  }

  private void done(SalesOrder order, List<Fulfilment> there) {
    List<String> codes =
        there.stream()
            .filter(at -> at.stage().hasLeft())
            .filter(at -> at.stage() != FulfilmentStage.RETURNED)
            .flatMap(at -> at.parcels().stream())
            .map(Parcel::trackingCode)
            .toList();
    require(order.trackingCodes().containsAll(codes), "L3: tracking is missing", there);
  }

  /** The shop's keys of the lines that the warehouse has. */
  static Stream<String> lines(Fulfilment order) {
    return order.content().asMap().keySet().stream()
        .filter(field -> field.startsWith("lines[") && field.endsWith("].article"))
        .map(field -> field.substring("lines[".length(), field.indexOf(']')));
  }

  static boolean isLive(Fulfilment order) {
    return order.stage() != FulfilmentStage.CANCELLED;
  }

  private void require(boolean holds, String law, Object where) {
    world.story.require(holds, () -> law + " " + where + "; open: " + world.openRows());
  }
}
