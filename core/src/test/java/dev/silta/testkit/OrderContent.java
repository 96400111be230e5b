// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Consignee;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.FieldValues;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.PickupPoint;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.List;
import java.util.Optional;

/** What a fake warehouse is sent of an order: the same field by field when it is read back. */
final class OrderContent {
  private OrderContent() {}

  static FieldValues of(SalesOrder order, WarehouseRules rules) {
    if (rules.breaksOn(order.number())) {
      throw new IllegalStateException("scripted bug of the mapping");
    }
    FieldValues.Builder content =
        FieldValues.builder()
            .put("delivery", order.delivery().map(rules::codeOf))
            .put("pickupPoint", pickupPoint(order, rules))
            .put("remark", order.remark())
            .put("language", order.language())
            .put("total", order.total())
            .put("shippingCosts", order.shippingCosts());
    putConsignee(content, order.consignee());
    goods(order).forEach(line -> putLine(content, line));
    return content.build();
  }

  static List<SalesOrderLine> goods(SalesOrder order) {
    return order.lines().stream().filter(line -> line.kind() == LineKind.GOODS).toList();
  }

  private static void putConsignee(FieldValues.Builder content, Consignee consignee) {
    content
        .put("consignee.name", required("name", consignee.name()))
        .put("consignee.attention", consignee.attention())
        .put("consignee.street", required("street", consignee.street()))
        .put("consignee.postCode", required("postCode", consignee.postCode()))
        .put("consignee.city", required("city", consignee.city()))
        .put("consignee.country", country(consignee))
        .put("consignee.email", consignee.email())
        .put("consignee.phone", consignee.phone());
  }

  private static void putLine(FieldValues.Builder content, SalesOrderLine line) {
    String field = "lines[" + line.id() + "].";
    content
        .put(field + "article", article(line, field).toString())
        .put(field + "quantity", quantity(line, field))
        .put(field + "name", line.name())
        .put(field + "unitPrice", line.unitPrice())
        .put(field + "vatRate", line.vatRate())
        .put(field + "note", line.note());
  }

  private static String article(SalesOrderLine line, String field) {
    return line.article()
        .orElseThrow(() -> new MappingException(ReasonCode.SKU_MISSING, field + "article", "blank"))
        .value();
  }

  private static String quantity(SalesOrderLine line, String field) {
    if (!line.quantity().isPositive()) {
      throw new MappingException(
          ReasonCode.VALUE_INVALID, field + "quantity", "not positive: " + line.quantity());
    }
    return line.quantity().toString();
  }

  private static Optional<String> pickupPoint(SalesOrder order, WarehouseRules rules) {
    Optional<DeliveryMethod> needing = order.delivery().filter(rules::needsPickupPoint);
    if (needing.isPresent() && order.pickupPoint().isEmpty()) {
      throw new MappingException(
          ReasonCode.PICKUP_POINT_MISSING, "pickupPoint", needing.get().key() + " needs one");
    }
    return order.pickupPoint().map(PickupPoint::id);
  }

  private static String required(String field, Optional<String> value) {
    return value.orElseThrow(() -> invalid(field, "missing"));
  }

  private static String country(Consignee consignee) {
    String country = required("country", consignee.country());
    if (!country.matches("[A-Z]{2}")) {
      throw invalid("country", "no ISO code: " + country);
    }
    return country;
  }

  private static MappingException invalid(String field, String problem) {
    return new MappingException(ReasonCode.ADDRESS_INVALID, "consignee." + field, problem);
  }
}
