// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.retail.RetailSummary.Document;
import dev.silta.sandbox.retail.RetailSummary.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RetailCsvTest {
  private final MyCashflowServer shop = MyCashflowServer.start(Clock.systemUTC());
  private RetailSummary summary = new RetailSummary(0, 0, 0, List.of());

  @BeforeEach
  void load() throws IOException {
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(getClass().getResourceAsStream("/fixtures/retail/lines.csv")),
            StandardCharsets.UTF_8)) {
      summary = RetailCsv.load(shop, text);
    }
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private Document document(String number) {
    return summary.documents().stream()
        .filter(document -> document.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode order(String number) {
    return shop.order(document(number).orderId()).orElseThrow();
  }

  @Test
  void everyLineIsAccountedFor() {
    assertThat(summary.lines()).isEqualTo(11);
    assertThat(summary.documents().stream().mapToInt(Document::lines).sum()).isEqualTo(11);
    assertThat(summary.orders()).isEqualTo(6);
    assertThat(summary.cancellations()).isEqualTo(3);
    assertThat(summary.quantity()).isEqualTo(1);
    assertThat(summary.amount()).isEqualByComparingTo("3.34");
    assertThat(document("536365").amount()).isEqualByComparingTo("40.08");
  }

  @Test
  void caseTwinsAreTwoProducts() {
    assertThat(summary.products()).isEqualTo(3);
    assertThat(shop.stock("85123A")).isPresent();
    assertThat(shop.stock("85123a")).isPresent();
    assertThat(order("536366").at("/products/0/product_code").asText()).isEqualTo("85123a");
  }

  @Test
  void postageBecomesShippingCosts() {
    JsonNode order = order("536365");
    assertThat(order.path("products")).hasSize(2);
    assertThat(order.path("shipping_costs").decimalValue()).isEqualByComparingTo("18");
    assertThat(order.path("total").decimalValue()).isEqualByComparingTo("40.08");
  }

  @Test
  void otherCodesBecomeFreeFormRows() {
    JsonNode voucher = order("536366").at("/products/2");
    assertThat(voucher.path("product_code").isNull()).isTrue();
    assertThat(voucher.path("product_id").isNull()).isTrue();
    assertThat(voucher.path("product_name").asText()).isEqualTo("Voucher 20");
    assertThat(voucher.path("unit_price").decimalValue()).isEqualByComparingTo("16.67");
  }

  @Test
  void zeroPriceStaysOnTheLineButNotOnTheProduct() {
    JsonNode line = order("536366").at("/products/1");
    assertThat(line.path("unit_price").decimalValue()).isEqualByComparingTo("0");
    assertThat(line.path("product_name").asText()).isEqualTo("LANTERN, \"METAL\"");
  }

  @Test
  void blankCustomerIsAGuestAndStrangeCountryStays() {
    JsonNode order = order("536366");
    assertThat(order.path("customer_id").isNull()).isTrue();
    assertThat(order.at("/customer_information/country").asText()).isEqualTo("Unspecified");
    assertThat(order("536365").at("/customer_information/country").asText()).isEqualTo("GB");
    assertThat(order("C536379").at("/customer_information/country").asText()).isEqualTo("IE");
  }

  @Test
  void sameCustomerIsTheSameMadeUpPerson() {
    JsonNode first = order("536367").path("customer_information");
    assertThat(first).isEqualTo(order("536368").path("customer_information"));
    assertThat(first.path("email").asText()).isEqualTo("customer12583@example.test");
  }

  @Test
  void negativeQuantityIsAReturnRow() {
    JsonNode line = order("536367").at("/products/0");
    assertThat(line.path("quantity").asInt()).isEqualTo(-4);
    assertThat(line.path("return_to_stock").asBoolean()).isTrue();
  }

  @Test
  void wholeCreditNoteCancelsItsInvoice() {
    assertThat(document("C536380").outcome()).isEqualTo(Outcome.CANCELS_EARLIER);
    assertThat(document("C536380").orderId()).isEqualTo(document("536368").orderId());
    assertThat(order("536368").path("status").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void partialCreditNoteBecomesACancelledOrder() {
    assertThat(document("C536381").outcome()).isEqualTo(Outcome.CANCELLED_ORDER);
    assertThat(order("C536381").path("status").asText()).isEqualTo("CANCELLED");
    assertThat(order("C536381").at("/products/0/quantity").asInt()).isEqualTo(-6);
    assertThat(order("536365").path("status").asText()).isEqualTo("OPEN");
  }

  @Test
  void openOrdersHoldTheirStock() {
    assertThat(shop.stock("85123A").orElseThrow().path("reserved").asInt()).isEqualTo(6);
    assertThat(shop.stock("85123a").orElseThrow().path("reserved").asInt()).isEqualTo(1);
  }

  @Test
  void timesComeFromTheFile() {
    assertThat(order("536365").path("created_at").asText()).isEqualTo("2010-12-01T10:26:00+02:00");
    assertThat(order("536365").path("external_id").asText()).isEqualTo("536365");
  }
}
