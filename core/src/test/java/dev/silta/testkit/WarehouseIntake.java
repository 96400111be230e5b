// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.connector.FailureClass.INVALID_DATA;
import static dev.silta.connector.FailureClass.REFUSED_BY_STATE;

import dev.silta.connector.OrderSink.Parked;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules by which a fake warehouse takes orders, changes and cancellations. */
final class WarehouseIntake {
  private final WarehouseOrders orders;
  private final WarehouseArticles articles;
  private final WarehouseRules rules;

  WarehouseIntake(WarehouseOrders orders, WarehouseArticles articles, WarehouseRules rules) {
    this.orders = orders;
    this.articles = articles;
    this.rules = rules;
  }

  WriteResult create(SalesOrder order, FieldValues content) {
    Optional<StoredOrder> there = orders.find(order.number());
    if (rules.keepsNumbers() && there.filter(found -> !found.isLive()).isPresent()) {
      return refused(ReasonCode.REJECTED, order.number() + " was cancelled");
    }
    Optional<StoredOrder> taken = there.filter(StoredOrder::isLive);
    if (taken.isEmpty()) {
      return ifSound(order, () -> orders.add(rules.numberOf(order.number()), order, content));
    }
    if (rules.mayDuplicate()) {
      return ifSound(order, () -> orders.add(rules.numberOf(order.number()), order, content));
    }
    return rules.replaces()
        ? replace(taken.get(), order, content)
        : refused(ReasonCode.FOREIGN_REFERENCE, order.number() + " already exists");
  }

  WriteResult update(String id, SalesOrder order, FieldValues content, Parked parked) {
    Optional<StoredOrder> stored = orders.byId(id);
    WriteResult result =
        stored.map(found -> replace(found, order, content)).orElseGet(() -> missing(id));
    if (result instanceof Done && parked == Parked.IS_RELEASED) {
      stored
          .filter(StoredOrder::isParked)
          .ifPresent(found -> orders.change(found, open -> open.stage(FulfilmentStage.RECEIVED)));
    }
    return result;
  }

  WriteResult cancel(String id) {
    return orders.byId(id).map(this::cancel).orElseGet(() -> missing(id));
  }

  private WriteResult cancel(StoredOrder order) {
    if (order.isOpenToChanges()) {
      orders.change(order, open -> open.stage(FulfilmentStage.CANCELLED));
    }
    return !order.isLive() || rules.ignoresLateCancel()
        ? new Done(order.id())
        : refused(ReasonCode.CANCEL_REFUSED, "work on " + order.id() + " has begun");
  }

  private WriteResult replace(StoredOrder stored, SalesOrder order, FieldValues content) {
    if (!stored.isOpenToChanges() || rules.refusesChanges(stored)) {
      return refused(ReasonCode.EDIT_BLOCKED, "work on " + stored.id() + " has begun");
    }
    return ifSound(order, () -> put(stored, order, content));
  }

  private StoredOrder put(StoredOrder stored, SalesOrder order, FieldValues content) {
    orders.change(stored, open -> open.content(order, content));
    return stored;
  }

  private WriteResult ifSound(SalesOrder order, Supplier<StoredOrder> action) {
    return objection(order).orElseGet(() -> new Done(action.get().id()));
  }

  private Optional<WriteResult> objection(SalesOrder order) {
    if (OrderContent.goods(order).isEmpty()) {
      return Optional.of(
          new Rejected(INVALID_DATA, ReasonCode.NOTHING_TO_SEND, order.number() + " has no line"));
    }
    return OrderContent.goods(order).stream()
        .flatMap(line -> line.article().stream())
        .filter(number -> articles.find(number).isEmpty())
        .findFirst()
        .map(WarehouseIntake::unknown);
  }

  private static WriteResult unknown(ArticleNumber number) {
    return new Rejected(INVALID_DATA, ReasonCode.SKU_UNKNOWN, "no article " + number);
  }

  private static WriteResult missing(String id) {
    return refused(ReasonCode.MISSING_AT_WAREHOUSE, "no order " + id);
  }

  private static WriteResult refused(ReasonCode reason, String message) {
    return new Rejected(REFUSED_BY_STATE, reason, message);
  }
}
