// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import dev.silta.mapping.PhoneNumbers;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.ogoship.mapping.OgoshipSettings.PickupPoints;
import dev.silta.ogoship.model.Customer;
import dev.silta.ogoship.model.OrderLine;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.Product;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An order or product field by field, so that what was sent and what OGOship holds can be compared.
 * Of orders only what OGOship gives back and does not rewrite by an option of the merchant is
 * listed: not comments, cash on delivery, totals and documents. Lines have no identity there, so
 * pieces are summed by code and prices are not compared.
 */
public final class ContentMapping {
  private static final JsonCodec CODEC =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE,
          JsonCodec.UnknownProperties.IGNORED,
          ZoneOffset.UTC);

  private ContentMapping() {}

  /** What would be sent. */
  public static FieldValues of(OrderRequest order, OgoshipSettings settings) {
    return content(
        Optional.of(order.customer()),
        order.shippingCode(),
        order.pickUpPointCode(),
        order.orderLines(),
        settings);
  }

  /** What OGOship holds. */
  public static FieldValues of(OrderResponse order, OgoshipSettings settings) {
    return content(
        order.customer(),
        order.shippingCode(),
        order.pickUpPointCode(),
        order.orderLines(),
        settings);
  }

  /** All that would be sent of a product, whatever a host's own mapping adds to it. */
  public static FieldValues of(Product product) {
    FieldValues.Builder fields = FieldValues.builder();
    CODEC
        .tree(CODEC.write(product))
        .properties()
        .forEach(each -> fields.put(each.getKey(), value(each.getValue())));
    return fields.build();
  }

  private static FieldValues content(
      Optional<Customer> customer,
      Optional<String> shippingCode,
      Optional<String> pickUpPointCode,
      List<OrderLine> lines,
      OgoshipSettings settings) {
    FieldValues.Builder fields =
        FieldValues.builder()
            .put("delivery", shippingCode)
            .put(
                "pickupPoint",
                pickUpPointCode.filter(
                    code -> settings.pickupPoints() != PickupPoints.ADDED_BY_OGOSHIP));
    customer.ifPresent(each -> consignee(fields, each));
    goods(lines).forEach((code, pieces) -> fields.put("goods[" + code + "]", pieces.toString()));
    return fields.build();
  }

  private static void consignee(FieldValues.Builder fields, Customer customer) {
    String country = customer.countryCode().map(ContentMapping::upper).orElse("");
    fields
        .put("consignee.name", customer.name())
        .put("consignee.company", customer.company())
        .put("consignee.street", customer.address1())
        .put("consignee.street2", customer.address2())
        .put("consignee.postCode", customer.zip())
        .put("consignee.city", customer.city())
        .put("consignee.country", country)
        .put(
            "consignee.phone",
            customer.phone().map(phone -> PhoneNumbers.international(phone, country)))
        .put("consignee.email", customer.email());
  }

  /** Codes are one if they differ by case only. */
  private static Map<String, Integer> goods(List<OrderLine> lines) {
    Map<String, Integer> pieces = new TreeMap<>();
    lines.stream()
        .filter(line -> !line.code().isBlank())
        .forEach(
            line ->
                pieces.merge(new ArticleNumber(line.code()).key(), line.quantity(), Integer::sum));
    return pieces;
  }

  private static String upper(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static Optional<?> value(JsonNode node) {
    if (node.isNumber()) {
      return Optional.of(new BigDecimal(node.asText()));
    }
    return Optional.of(node.isValueNode() ? node.asText() : node.toString());
  }
}
