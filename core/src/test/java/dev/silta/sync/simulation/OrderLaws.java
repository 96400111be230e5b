// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.Parcel;
import dev.silta.model.PaymentState;
import dev.silta.model.SalesOrder;
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
    if (waiting.contains(number)) {
      return;
    }
    SalesOrder order = world.shop.clerk().order(number);
    List<Fulfilment> there = new Truth(world).parts(number).toList();
    switch (order.state()) {
      case OPEN -> open(order, there);
      case CANCELLED -> cancelled(there);
      default -> done(order, there);
    }
  }

  private void open(SalesOrder order, List<Fulfilment> there) {
    boolean lost = there.isEmpty() && order.payment() == PaymentState.CLEARED;
    require(!lost, "L3: lost", order.number());
    boolean gone = !there.isEmpty() && there.stream().allMatch(at -> at.stage().hasLeft());
    require(!gone, "L3: not completed", there);
    boolean refused = !there.isEmpty() && there.stream().noneMatch(OrderLaws::isLive);
    require(!refused, "L3: refused, silently", there);
    if (world.sites().size() == 1) {
      FieldValues wanted = world.site(0).warehouse.contentOf(order);
      there.forEach(
          at ->
              require(
                  at.content().equals(wanted), "L3: differs", wanted.differences(at.content())));
    }
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
        .filter(field -> field.startsWith("lines[") && field.endsWith("].article"));
  }

  static boolean isLive(Fulfilment order) {
    return order.stage() != FulfilmentStage.CANCELLED;
  }

  private void require(boolean holds, String law, Object where) {
    world.story.require(holds, () -> law + " " + where + "; open: " + world.openRows());
  }
}
