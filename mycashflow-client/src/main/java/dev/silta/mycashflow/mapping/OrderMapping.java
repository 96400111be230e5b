// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.DeliveryMethod;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PickupPoint;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.mycashflow.model.Comment;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.OrderLine;
import dev.silta.mycashflow.model.Payment;
import dev.silta.mycashflow.model.Shipment;
import dev.silta.mycashflow.model.ShippingMethod;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order of the shop as a neutral sales order: the shop's side of the published order mapping.
 * Needs the expansions products, shipments, payments and comments. Pure functions.
 */
public final class OrderMapping {
  private OrderMapping() {}

  /**
   * @param methods shipping methods by id
   * @throws MappingException if a value does not map
   */
  public static SalesOrder toSalesOrder(
      Order order, Map<Long, ShippingMethod> methods, MyCashflowSettings settings) {
    String currency = currency(order, settings);
    return SalesOrder.builder()
        .number(new OrderNumber(Long.toString(order.id())))
        .state(state(order))
        .payment(PaymentRule.of(order, settings))
        .placedAt(placedAt(order))
        .currency(currency)
        .consignee(ConsigneeMapping.toConsignee(order))
        .payer(ConsigneeMapping.toPayer(order))
        .customerKey(order.customerId().map(String::valueOf))
        .delivery(methodId(order).map(id -> delivery(id, methods)))
        .pickupPoint(pickupPoint(order))
        .remark(remark(order, settings))
        .total(order.total().map(amount -> new Money(amount, currency)))
        .shippingCosts(order.shippingCosts().map(amount -> new Money(amount, currency)))
        .cashOnDelivery(
            PaymentRule.cashOnDelivery(order, settings).map(sum -> new Money(sum, currency)))
        .revision(order.updatedAt().map(OffsetDateTime::toString))
        .language(Texts.present(order.language()).flatMap(OrderMapping::twoLetters))
        .addAllTrackingCodes(trackingCodes(order))
        .addAllLines(lines(order, currency))
        .build();
  }

  static OrderState state(Order order) {
    boolean archived = order.archivedAt().isPresent();
    return switch (order.knownStatus()) {
      case CANCELLED -> OrderState.CANCELLED;
      case OPEN -> archived ? OrderState.ARCHIVED : OrderState.OPEN;
      case COMPLETED -> archived ? OrderState.ARCHIVED : OrderState.COMPLETED;
      case UNKNOWN -> archived ? OrderState.ARCHIVED : OrderState.UNKNOWN;
    };
  }

  private static Instant placedAt(Order order) {
    return order
        .createdAt()
        .map(OffsetDateTime::toInstant)
        .orElseThrow(() -> missing("placedAt", "created_at is missing"));
  }

  /** The payments' currency; orders have none of their own. */
  static String currency(Order order, MyCashflowSettings settings) {
    return payments(order)
        .flatMap(payment -> Texts.present(payment.currency()).stream())
        .map(code -> code.toUpperCase(Locale.ROOT))
        .filter(code -> code.matches("[A-Z]{3}"))
        .findFirst()
        .orElse(settings.currency());
  }

  static Stream<Payment> payments(Order order) {
    return order.payments().orElse(List.of()).stream();
  }

  /** Deliveries that are still to be made. */
  static Stream<Shipment> openShipments(Order order) {
    return deliveries(order).filter(shipment -> !shipment.isCompleted());
  }

  /** All shipments but those that bring goods back. */
  public static Stream<Shipment> deliveries(Order order) {
    return order.shipments().orElse(List.of()).stream().filter(each -> !each.isReturn());
  }

  /** The first open shipment's, which can differ from the order's. */
  public static Optional<Long> methodId(Order order) {
    return openShipments(order)
        .findFirst()
        .flatMap(Shipment::shippingMethodId)
        .or(order::shippingMethodId);
  }

  private static DeliveryMethod delivery(long id, Map<Long, ShippingMethod> methods) {
    Optional<ShippingMethod> method = Optional.ofNullable(methods.get(id));
    String key = Long.toString(id);
    return new DeliveryMethod(
        key,
        Texts.present(method.flatMap(ShippingMethod::productCode)),
        Texts.present(method.flatMap(ShippingMethod::name)).orElse(key));
  }

  private static Optional<PickupPoint> pickupPoint(Order order) {
    return openShipments(order)
        .findFirst()
        .flatMap(shipment -> Texts.present(shipment.externalPickupPointId()))
        .map(PickupPoint::new);
  }

  private static Optional<String> remark(Order order, MyCashflowSettings settings) {
    Stream<String> comments =
        order.comments().orElse(List.of()).stream()
            .filter(comment -> isPublic(comment, settings))
            .flatMap(comment -> comment.text().stream());
    Stream<String> details =
        settings.details() == MyCashflowSettings.Details.IN_REMARK
            ? order.details().stream()
            : Stream.empty();
    return Texts.joined("\n", Stream.concat(comments, details).map(String::strip).distinct());
  }

  private static boolean isPublic(Comment comment, MyCashflowSettings settings) {
    return Texts.present(comment.visibility())
        .filter(word -> settings.publicVisibilities().stream().anyMatch(word::equalsIgnoreCase))
        .isPresent();
  }

  private static Optional<String> twoLetters(String language) {
    return Optional.of(language.toLowerCase(Locale.ROOT))
        .filter(text -> text.matches("[a-z]{2}([-_].*)?"))
        .map(text -> text.substring(0, 2));
  }

  static List<String> trackingCodes(Order order) {
    return deliveries(order).flatMap(TrackingCodes::of).distinct().toList();
  }

  private static List<SalesOrderLine> lines(Order order, String currency) {
    List<OrderLine> rows =
        order.products().orElseThrow(() -> missing("lines", "products are not expanded"));
    Set<Long> completed = ids(order, Shipment::isCompleted);
    Set<Long> returns = ids(order, Shipment::isReturn);
    List<SalesOrderLine> lines = new ArrayList<>();
    for (OrderLine row : rows) {
      lines.add(LineMapping.toLine(row, lines.size(), completed, returns, currency));
    }
    return lines;
  }

  private static Set<Long> ids(Order order, Predicate<Shipment> which) {
    return order.shipments().orElse(List.of()).stream()
        .filter(which)
        .map(Shipment::id)
        .collect(Collectors.toSet());
  }

  private static MappingException missing(String field, String problem) {
    return new MappingException(ReasonCode.SCHEMA_MISMATCH, field, problem);
  }

  /** What a host may put in place of {@link #toSalesOrder}. */
  @FunctionalInterface
  public interface Rule {
    SalesOrder toSalesOrder(
        Order order, Map<Long, ShippingMethod> methods, MyCashflowSettings settings);
  }
}
