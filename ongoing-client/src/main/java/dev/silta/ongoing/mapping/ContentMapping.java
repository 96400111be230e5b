// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.ongoing.model.CodeNamePair;
import dev.silta.ongoing.model.GetOrderArticle;
import dev.silta.ongoing.model.GetOrderConsignee;
import dev.silta.ongoing.model.GetOrderInfo;
import dev.silta.ongoing.model.GetOrderLine;
import dev.silta.ongoing.model.GetOrderLine.GetOrderLinePrices;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderLine;
import dev.silta.ongoing.model.PostOrderLine.PostOrderLinePrices;
import dev.silta.ongoing.model.PostOrderModel;
import dev.silta.ongoing.model.PostOrderNotification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * An order or article field by field, so that what was sent and what the warehouse holds can be
 * compared. Of orders only what the warehouse gives back is listed: not the delivery date, the
 * language and the payer; amounts are compared to the cent. Whether {@code toBeNotified} is set is
 * not compared either.
 */
public final class ContentMapping {
  private static final JsonCodec CODEC =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE,
          JsonCodec.UnknownProperties.IGNORED,
          ZoneOffset.UTC);

  private ContentMapping() {}

  /** What would be sent. */
  public static FieldValues of(PostOrderModel order) {
    FieldValues.Builder fields =
        FieldValues.builder()
            .put("remark", text(order.orderRemark()))
            .put("wayOfDelivery", code(order.wayOfDelivery()))
            .put("servicePointCode", text(order.servicePointCode()))
            .put("email", value(order.emailNotification()))
            .put("sms", value(order.smsNotification()))
            .put("customerPrice", cents(order.customerPrice()))
            .put("freightPrice", cents(order.freightPrice()));
    consignee(fields, order.consignee());
    order.orderLines().forEach(line -> line(fields, line));
    return fields.build();
  }

  /** What the warehouse holds. */
  public static FieldValues of(GetOrderModel order) {
    GetOrderInfo info = order.orderInfo();
    FieldValues.Builder fields =
        FieldValues.builder()
            .put("remark", text(info.orderRemark()))
            .put("wayOfDelivery", code(info.wayOfDelivery()))
            .put("servicePointCode", text(info.servicePointCode()))
            .put("email", value(info.emailNotification()))
            .put("sms", value(info.smsNotification()))
            .put("customerPrice", cents(info.customerPrice()))
            .put("freightPrice", cents(info.freightPrice()));
    order.consignee().ifPresent(consignee -> consignee(fields, consignee));
    order.orderLines().forEach(line -> line(fields, line));
    return fields.build();
  }

  /** All that would be sent of an article, whatever a host's own mapping adds to it. */
  public static FieldValues of(PostArticleModel article) {
    FieldValues.Builder fields = FieldValues.builder();
    flatten(fields, "", CODEC.tree(CODEC.write(article)));
    return fields.build();
  }

  private static void consignee(FieldValues.Builder fields, PostOrderConsignee consignee) {
    fields
        .put("consignee.customerNumber", text(consignee.customerNumber()))
        .put("consignee.name", text(consignee.name()))
        .put("consignee.address1", text(consignee.address1()))
        .put("consignee.address2", text(consignee.address2()))
        .put("consignee.address3", text(consignee.address3()))
        .put("consignee.postCode", text(consignee.postCode()))
        .put("consignee.city", text(consignee.city()))
        .put("consignee.countryCode", upper(consignee.countryCode()));
  }

  private static void consignee(FieldValues.Builder fields, GetOrderConsignee consignee) {
    fields
        .put("consignee.customerNumber", text(consignee.customerNumber()))
        .put("consignee.name", text(consignee.name()))
        .put("consignee.address1", text(consignee.address1()))
        .put("consignee.address2", text(consignee.address2()))
        .put("consignee.address3", text(consignee.address3()))
        .put("consignee.postCode", text(consignee.postCode()))
        .put("consignee.city", text(consignee.city()))
        .put("consignee.countryCode", upper(consignee.countryCode()));
  }

  private static void line(FieldValues.Builder fields, PostOrderLine line) {
    String prefix = "lines[" + line.rowNumber() + "].";
    fields
        .put(prefix + "article", article(Optional.of(line.articleNumber())))
        .put(prefix + "quantity", Optional.of(line.numberOfItems()))
        .put(prefix + "linePrice", cents(line.prices().flatMap(PostOrderLinePrices::linePrice)))
        .put(prefix + "customsValue", cents(line.lineTotalCustomsValue()))
        .put(prefix + "comment", text(line.comment()));
  }

  private static void line(FieldValues.Builder fields, GetOrderLine line) {
    String prefix = "lines[" + line.rowNumber().orElse("") + "].";
    fields
        .put(prefix + "article", article(line.article().flatMap(GetOrderArticle::articleNumber)))
        .put(prefix + "quantity", line.orderedNumberOfItems())
        .put(prefix + "linePrice", cents(line.prices().flatMap(GetOrderLinePrices::linePrice)))
        .put(prefix + "customsValue", cents(line.lineTotalCustomsValue()))
        .put(prefix + "comment", text(line.comment()));
  }

  /** Numbers of articles are one if they differ by case only. */
  private static Optional<String> article(Optional<String> number) {
    return number.filter(text -> !text.isBlank()).map(text -> new ArticleNumber(text).key());
  }

  private static Optional<String> code(Optional<CodeNamePair> way) {
    return text(way.flatMap(CodeNamePair::code));
  }

  private static Optional<String> value(Optional<PostOrderNotification> notification) {
    return text(notification.flatMap(PostOrderNotification::value));
  }

  private static Optional<String> upper(Optional<String> value) {
    return text(value).map(text -> text.toUpperCase(Locale.ROOT));
  }

  /** Amounts are sent exactly; how many decimals the server keeps is not known. */
  private static Optional<BigDecimal> cents(Optional<BigDecimal> amount) {
    return amount.map(exact -> exact.setScale(2, RoundingMode.HALF_UP));
  }

  /** Line breaks come back in the server's way. */
  private static Optional<String> text(Optional<String> value) {
    return value.map(text -> text.replace("\r\n", "\n").strip());
  }

  private static void flatten(FieldValues.Builder fields, String path, JsonNode node) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> flatten(fields, join(path, each.getKey()), each.getValue()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(fields, path + "[" + i + "]", node.get(i));
      }
    } else if (node.isNumber()) {
      fields.put(path, Optional.of(new BigDecimal(node.asText())));
    } else {
      fields.put(path, node.asText());
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
