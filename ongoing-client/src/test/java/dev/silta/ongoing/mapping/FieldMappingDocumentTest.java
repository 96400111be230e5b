// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Article;
import dev.silta.model.Consignee;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMappingDocumentTest {
  private static final String GAPS_HEADING = "## Attributes that are not sent";

  /** Attributes that no request carries; the page must list exactly these as not sent. */
  private static final Set<String> GAPS =
      Set.of(
          "Article.description",
          "SalesOrder.cashOnDelivery",
          "SalesOrder.state",
          "SalesOrder.payment",
          "SalesOrder.revision",
          "SalesOrder.trackingCodes",
          "SalesOrderLine.shopKey",
          "SalesOrderLine.name");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article number",
        "Barcode",
        "Customer price",
        "Name",
        "Alternative names",
        "Price",
        "Net weight",
        "Product code",
        "Purchase price",
        "Supplier article number",
        "VAT code, VAT percent",
        "Order info: customer price",
        "Order info: customs currency code",
        "Order info: order number",
        "Order info: order remark",
        "Order info: goods owner order id",
        "Order info: way of delivery",
        "Customer: address",
        "Customer: city",
        "Customer: country code",
        "Customer: email",
        "Customer: mobile phone",
        "Customer: post code",
        "Customer: name",
        "Order line: external order line code",
        "Order line: line price",
        "Order line: number of items",
        "Order line: product code",
        "Order line: total customs value"
      })
  void everyPublishedRowIsThereOnce(String row) throws IOException {
    assertThat(page().lines().filter(line -> line.startsWith("| " + row + " |"))).hasSize(1);
  }

  @Test
  void everyNeutralAttributeIsSentOrADeclaredGap() throws IOException {
    String sent = page().substring(0, page().indexOf(GAPS_HEADING));
    Set<String> missing = new TreeSet<>(attributes());
    missing.removeIf(attribute -> sent.contains("`" + attribute + "`"));
    missing.removeAll(GAPS);
    assertThat(missing).isEmpty();
  }

  @Test
  void declaredGapsAreThoseOfThePage() throws IOException {
    String gaps = page().substring(page().indexOf(GAPS_HEADING), page().indexOf("## Back"));
    assertThat(attributes().stream().filter(attribute -> gaps.contains("`" + attribute + "`")))
        .containsExactlyInAnyOrderElementsOf(GAPS);
  }

  @Test
  void everyStatusNumberOfTheDefaultsIsThere() throws IOException {
    String back = page().substring(page().indexOf("## Back"));
    OrderStatuses defaults = OrderStatuses.defaults();
    Stream.of(
            defaults.received(),
            defaults.picking(),
            defaults.picked(),
            defaults.shipped(),
            defaults.delivered(),
            defaults.returned(),
            defaults.trouble())
        .flatMap(Set::stream)
        .forEach(number -> assertThat(back).contains(Integer.toString(number)));
  }

  private static Set<String> attributes() {
    return Stream.of(Article.class, SalesOrder.class, SalesOrderLine.class, Consignee.class)
        .flatMap(FieldMappingDocumentTest::attributes)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName)
        .map(name -> type.getSimpleName() + "." + name);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("FIELD-MAPPING.md"));
  }
}
