// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.FieldValues;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.LinkRow;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is recorded about an order after each kind of proof. */
final class OrderLinks {
  private final FieldDigests digests;

  OrderLinks(FieldDigests digests) {
    this.digests = digests;
  }

  /** The warehouse has the order as it is there, whoever put it. */
  LinkRow adopted(OrderFacts facts, Fulfilment there) {
    LinkRow link =
        facts.link().toBuilder()
            .warehouseId(there.warehouseId())
            .confirmed(digests.of(there.content()))
            .accepted(accepted(there))
            .build();
    return atStage(link, there.stage());
  }

  /** The warehouse's order stands for the shop's, however they differ: neither is to be changed. */
  LinkRow taken(OrderFacts facts, FieldValues wanted, Fulfilment there) {
    return counted(
        adopted(facts, there).toBuilder().confirmed(digests.of(wanted)).build(),
        facts.shop(),
        there);
  }

  /** A record as it was before the order was ever sent. */
  static LinkRow forgotten(LinkRow link) {
    return LinkRow.builder()
        .connection(link.connection())
        .kind(link.kind())
        .shopKey(link.shopKey())
        .number(link.number())
        .version(link.version())
        .build();
  }

  /** The warehouse has what was wanted; a person who asks for a parked order releases it. */
  LinkRow confirmed(OrderFacts facts, FieldValues wanted) {
    LinkRow link =
        facts.link().toBuilder()
            .confirmed(digests.of(wanted))
            .accepted(accepted(facts))
            .open(true)
            .build();
    return facts.manual() ? link : link.stage().map(stage -> atStage(link, stage)).orElse(link);
  }

  /** Pieces that are no longer open in the shop must not be added back to its stock. */
  static LinkRow counted(OrderFacts facts) {
    return counted(facts, facts.link().accepted());
  }

  /** The same, by the lines that the warehouse shows: pieces may be open again that were not. */
  static LinkRow counted(OrderFacts facts, Fulfilment there) {
    LinkRow link = there.lines().isEmpty() ? facts.link() : counted(facts, accepted(there));
    return there.stage() == FulfilmentStage.PARKED ? atStage(link, there.stage()) : link;
  }

  /** The same for a record that is read with an order. */
  static LinkRow counted(LinkRow link, SalesOrder shop, Fulfilment there) {
    return counted(link, accepted(shop), accepted(there));
  }

  private static LinkRow counted(OrderFacts facts, Map<String, Quantity> accepted) {
    return counted(facts.link(), accepted(facts), accepted);
  }

  private static LinkRow counted(
      LinkRow link, Map<String, Quantity> open, Map<String, Quantity> accepted) {
    Map<String, Quantity> both = new TreeMap<>();
    accepted.forEach(
        (number, pieces) -> {
          Quantity least = pieces.min(open.getOrDefault(number, Quantity.ZERO));
          if (least.isPositive()) {
            both.put(number, least);
          }
        });
    return link.toBuilder().accepted(both).build();
  }

  /**
   * A cancelled order needs no goods any more and a parked one none yet, so nothing of them may be
   * added back to the stock.
   */
  static LinkRow atStage(LinkRow link, FulfilmentStage stage) {
    return switch (stage) {
      case UNKNOWN, TROUBLE -> link;
      case CANCELLED, PARKED -> link.toBuilder().stage(stage).accepted(Map.of()).build();
      default -> link.toBuilder().stage(stage).build();
    };
  }

  private static Map<String, Quantity> accepted(OrderFacts facts) {
    return accepted(facts.shop());
  }

  private static Map<String, Quantity> accepted(SalesOrder shop) {
    return shop.lines().stream()
        .filter(line -> line.kind() == LineKind.GOODS && line.article().isPresent())
        .collect(
            Collectors.toMap(
                line -> line.article().orElseThrow().key(),
                SalesOrderLine::quantity,
                Quantity::plus,
                TreeMap::new));
  }

  private static Map<String, Quantity> accepted(Fulfilment there) {
    return there.lines().stream()
        .collect(
            Collectors.toMap(
                line -> line.article().key(),
                FulfilledLine::ordered,
                Quantity::plus,
                TreeMap::new));
  }
}
