// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Article;
import dev.silta.model.Consignee;
import dev.silta.model.Fulfilment;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.model.CashOnDelivery;
import dev.silta.ogoship.model.Customer;
import dev.silta.ogoship.model.OrderLine;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.Product;
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
  private static final String BACK_HEADING = "## Back";

  /** Attributes that no request carries; the page must list exactly these as not sent. */
  private static final Set<String> GAPS =
      Set.of(
          "Article.shopKey",
          "Article.translations",
          "Article.netWeight",
          "Article.vatRate",
          "SalesOrder.placedAt",
          "SalesOrder.payer",
          "SalesOrder.customerKey",
          "SalesOrder.shippingCosts",
          "SalesOrder.language",
          "SalesOrder.state",
          "SalesOrder.payment",
          "SalesOrder.trackingCodes",
          "SalesOrder.revision",
          "SalesOrderLine.id",
          "SalesOrderLine.note",
          "SalesOrderLine.shopKey",
          "SalesOrderLine.name");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "languageCode",
        "name",
        "description",
        "supplierCode",
        "supplier",
        "eanCode",
        "supplyPrice",
        "salesPrice",
        "currencyCode",
        "reference",
        "status",
        "shippingCode",
        "pickUpPointCode",
        "comments",
        "priceTotal",
        "priceCurrency",
        "test",
        "documents",
        "customer.name",
        "customer.company",
        "customer.address1",
        "customer.zip",
        "customer.city",
        "customer.countryCode",
        "customer.phone",
        "customer.email",
        "orderLines[].code",
        "orderLines[].quantity",
        "orderLines[].unitPrice",
        "orderLines[].vatPercentage"
      })
  void everyMemberThatIsSentIsThereOnce(String member) throws IOException {
    assertThat(page().lines().filter(line -> line.startsWith("| `" + member + "` |"))).hasSize(1);
  }

  @Test
  void everyMemberOfTheRequestsIsNamed() throws IOException {
    String sent = page().substring(0, page().indexOf(GAPS_HEADING));
    Stream.of(
            Product.class,
            OrderRequest.class,
            Customer.class,
            OrderLine.class,
            CashOnDelivery.class)
        .flatMap(FieldMappingDocumentTest::names)
        .filter(name -> !UNUSED.contains(name))
        .forEach(name -> assertThat(sent).containsPattern("[`.]" + name + "[`.\\[]"));
  }

  /** No source, or the host's own to fill; all but these are on the page. */
  private static final Set<String> UNUSED =
      Set.of("extra", "address2", "productInfoUrl", "productPictureUrl");

  @Test
  void everyNeutralAttributeIsSentOrADeclaredGap() throws IOException {
    String sent = page().substring(0, page().indexOf(GAPS_HEADING));
    Set<String> missing =
        attributes(Article.class, SalesOrder.class, SalesOrderLine.class, Consignee.class);
    missing.removeIf(attribute -> sent.contains("`" + attribute + "`"));
    missing.removeAll(GAPS);
    assertThat(missing).isEmpty();
  }

  @Test
  void declaredGapsAreThoseOfThePage() throws IOException {
    String gaps = page().substring(page().indexOf(GAPS_HEADING), page().indexOf(BACK_HEADING));
    assertThat(
            attributes(Article.class, SalesOrder.class, SalesOrderLine.class, Consignee.class)
                .stream()
                .filter(attribute -> gaps.contains("`" + attribute + "`")))
        .containsExactlyInAnyOrderElementsOf(GAPS);
  }

  @Test
  void everyAttributeThatComesBackHasARow() throws IOException {
    String back = page().substring(page().indexOf(BACK_HEADING));
    assertThat(attributes(StockLevel.class, Fulfilment.class))
        .allSatisfy(attribute -> assertThat(back).containsOnlyOnce("| `" + attribute + "` |"));
  }

  @Test
  void everyStatusOfTheDefaultsIsThere() throws IOException {
    OrderStages stages = OrderStages.defaults();
    assertThat(page())
        .contains(
            "| PARKED | " + String.join(", ", stages.parked()) + " |",
            "| RECEIVED | " + String.join(", ", stages.received()) + " |",
            "| WAITING_FOR_GOODS | " + String.join(", ", stages.waitingForGoods()) + " |",
            "| PICKING | " + String.join(", ", stages.picking()) + " |",
            "| SHIPPED | " + String.join(", ", stages.shipped()) + " |",
            "| CANCELLED | " + String.join(", ", stages.cancelled()) + " |",
            "| RETURNED | " + String.join(", ", stages.returned()) + " |")
        .contains("| TROUBLE | reserved, locked |");
    assertThat(stages.trouble()).containsExactly("locked", "reserved");
    assertThat(stages.delivered()).isEmpty();
  }

  @Test
  void everyFieldOfTheContentIsThere() throws IOException {
    String back = page().substring(page().indexOf(BACK_HEADING));
    OgoshipSettings defaults = OgoshipSettings.defaults();
    OrderRequest order = OrderMapping.toOrderRequest(Samples.anOrder(), defaults);
    assertThat(ContentMapping.of(order, defaults).asMap().keySet())
        .allSatisfy(
            field ->
                assertThat(back)
                    .contains(field.replaceFirst("^consignee", "").replaceFirst("\\[.*", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "products",
        "transfer",
        "confirmation",
        "language",
        "descriptionLength",
        "priceDecimals",
        "referencePrefix",
        "delivery",
        "pickupPoints",
        "comments",
        "cashOnDelivery",
        "test",
        "unitPrices",
        "phone",
        "modification",
        "afterEdit",
        "statuses"
      })
  void everySettingIsNamed(String setting) throws IOException {
    assertThat(page()).contains("`" + setting + "`");
    assertThat(names(OgoshipSettings.class, false)).contains(setting);
  }

  @Test
  void noSettingIsForgotten() {
    assertThat(names(OgoshipSettings.class, false).filter(name -> !name.equals("check")))
        .hasSize(17);
  }

  private static Set<String> attributes(Class<?>... types) {
    return Stream.of(types)
        .flatMap(type -> names(type).map(name -> type.getSimpleName() + "." + name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(Class<?> type) {
    return names(type, true);
  }

  private static Stream<String> names(Class<?> type, boolean abstractOnly) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !abstractOnly || Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("FIELD-MAPPING.md"));
  }
}
