// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderCreationTest extends OgoshipFixture {
  private static final String GOOD = body("100", "new", "", line("MUKI", 1));

  private HttpResponse<String> post(String body) {
    return caller.call("POST", ORDERS, body);
  }

  private static String message(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return Json.text(Json.read(answer.body()), "message");
  }

  private String held(String body) {
    JsonNode order = caller.post(ORDERS, body);
    assertThat(order.path("status").asText()).isEqualTo("reserved");
    return order.path("warehouseComments").asText();
  }

  @Test
  void orderWithStockIsNew() {
    JsonNode order = mugs("100", 3);
    assertThat(order.path("status").asText()).isEqualTo("new");
    assertThat(order.path("id").asText()).hasSize(36);
    assertThat(order.at("/orderLines/0/quantity").asInt()).isEqualTo(3);
    assertThat(order.at("/customer/company").isNull()).isTrue();
    assertThat(order.path("trackingNumber").isNull()).isTrue();
    assertThat(order.path("editTime").asText()).isEqualTo("2026-03-05T10:00:00.000Z");
  }

  @Test
  void everythingSentComesBack() {
    String more =
        """
        "pickUpPointCode":"001234567","comments":"Hauras","priceTotal":74.70,"priceCurrency":"EUR",
        "cashOnDelivery":{"amount":74.70,"currencyCode":"EUR","reference":"102345"},"test":true,
        "documents":[{"type":"receipt","base64Content":"JVBERi0xLjQK"},
                     {"type":"note","url":"https://shop.example.test/note.pdf"}],
        """;
    JsonNode order = caller.post(ORDERS, body("100", "new", more, line("MUKI", 1)));
    assertThat(order.path("pickUpPointCode").asText()).isEqualTo("001234567");
    assertThat(order.path("priceTotal").decimalValue()).isEqualByComparingTo("74.70");
    assertThat(order.at("/cashOnDelivery/reference").asText()).isEqualTo("102345");
    assertThat(order.path("test").asBoolean()).isTrue();
    assertThat(order.at("/documents/0/url").asText()).startsWith("https://my.example.test/doc/");
    assertThat(order.at("/documents/0").has("base64Content")).isFalse();
    assertThat(order.at("/documents/1/url").asText()).endsWith("/note.pdf");
  }

  @Test
  void statusMayBeInAnyLetterCase() {
    JsonNode order = caller.post(ORDERS, body("100", "Draft", "", line("MUKI", 1)));
    assertThat(order.path("status").asText()).isEqualTo("draft");
    assertThat(message(post(body("101", "shipped", "", line("MUKI", 1))))).contains("shipped");
    assertThat(message(post(body("101", "sent", "", line("MUKI", 1))))).contains("sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "status", "customer", "orderLines"})
  void membersThatTheModelRequiresMustBeThere(String member) {
    ObjectNode order = Json.object();
    Json.read(GOOD).properties().forEach(entry -> order.set(entry.getKey(), entry.getValue()));
    order.remove(member);
    assertThat(message(post(Json.write(order)))).contains("The " + member + " field is required");
    assertThat(server.orders()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "address1", "city", "countryCode"})
  void membersOfTheCustomerAreRequiredToo(String member) {
    String body = GOOD.replaceFirst("\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":\"\"");
    assertThat(message(post(body))).contains("customer." + member);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"quantity\":1 | \"quantity\":0 | quantity",
        "\"quantity\":1 | \"quantity\":1.5 | quantity",
        "\"quantity\":1 | \"quantity\":\"1\" | quantity",
        "\"FI\" | \"FIN\" | countryCode",
        "\"reference\" | \"priceCurrency\":\"EURO\",\"reference\" | priceCurrency",
        "\"reference\" | \"priceTotal\":\"9.90\",\"reference\" | priceTotal",
        "\"reference\" | \"orderNumber\":\"1\",\"reference\" | Unknown member: orderNumber",
        "\"zip\" | \"state\":\"Uusimaa\",\"zip\" | Unknown member: customer.state",
        "\"quantity\" | \"name\":\"Muki\",\"quantity\" | Unknown member: orderLines[].name",
        "\"quantity\" | \"productInfoUrl\":\"muki\",\"quantity\" | productInfoUrl",
        "\"reference\" | \"comments\":null,\"reference\" | Null is no value: comments",
        "\"reference\" | \"cashOnDelivery\":{},\"reference\" | cashOnDelivery.amount",
        "\"reference\" | \"documents\":[{\"type\":\"a\"}],\"reference\" | url or base64Content",
      })
  void bodiesOfTheWrongFormAreRefused(String good, String bad, String reason) {
    assertThat(message(post(GOOD.replaceFirst(good, bad)))).contains(reason);
    assertThat(server.orders()).isEmpty();
  }

  @Test
  void lenientBodiesIgnoreWhatTheyDoNotKnow() {
    server.switches().lenientBodies();
    server.switches().acceptsNulls(true);
    String body = GOOD.replaceFirst("\"zip\"", "\"state\":\"x\",\"company\":null,\"zip\"");
    assertThat(post(body).statusCode()).isEqualTo(200);
    assertThat(stored("100").path("customer").has("state")).isFalse();
    assertThat(post(GOOD.replace("\"reference\":\"100\",", "")).statusCode()).isEqualTo(400);
  }

  @Test
  void bodyMustBeJson() throws IOException {
    var request = caller.request("POST", ORDERS, GOOD).setHeader("Content-Type", "text/plain");
    assertThat(caller.send(request.build()).statusCode()).isEqualTo(415);
  }

  @Test
  void duplicateReferenceIsRefused() {
    mugs("100", 1);
    assertThat(message(post(GOOD))).contains("rder with same reference");
    assertThat(server.orders()).hasSize(1);
  }

  @Test
  void duplicateReferenceCanBeStoredOnHold() {
    server.switches().duplicatesStored(true);
    mugs("100", 1);
    assertThat(held(GOOD)).contains("same reference");
    assertThat(caller.get(ORDERS + PAGE + "&reference=100")).hasSize(2);
    assertThat(status("100")).isEqualTo("new");
    server.floor().rename("100", "101");
    server.floor().release("101");
    assertThat(status("101")).isEqualTo("new");
  }

  @Test
  void unknownProductCodeIsRefusedOrHeld() {
    String body = body("100", "new", "", line("MUKI", 1), line("NONE", 1));
    assertThat(message(post(body))).isEqualTo("Product code NONE was not found");
    server.switches().unknownCodesStored(true);
    assertThat(held(body)).isEqualTo("Product code NONE was not found");
  }

  @Test
  void unknownShippingCodeIsHeldOrRefused() {
    String body = GOOD.replace("POSTI-HOME", "posti-home");
    assertThat(held(body)).isEqualTo("Incorrect shipping method: posti-home");
    server.switches().unknownMethodsRefused(true);
    assertThat(message(post(body.replace("\"100\"", "\"101\"")))).contains("shipping method");
  }

  @Test
  void shippingCodeIsOptionalWithOneMethodOnly() {
    String body = GOOD.replace("\"shippingCode\":\"POSTI-HOME\",", "");
    assertThat(held(body)).isEqualTo("Shipping method is missing");
    server.options().shippingMethods("KOTI");
    JsonNode order = caller.post(ORDERS, body.replace("\"100\"", "\"101\""));
    assertThat(order.path("status").asText()).isEqualTo("new");
    assertThat(order.path("shippingCode").asText()).isEqualTo("KOTI");
  }

  @Test
  void methodLinksMayEndInAWildcard() {
    server.options().shippingMethods("DHL*", "POSTI");
    String body = GOOD.replace("POSTI-HOME", "DHL Express");
    assertThat(caller.post(ORDERS, body).path("status").asText()).isEqualTo("new");
    assertThat(held(GOOD.replace("\"100\"", "\"101\""))).contains("POSTI-HOME");
  }

  @Test
  void missingOrFaultyPhoneHoldsUnlessAllowed() {
    String without = GOOD.replaceFirst(",\"phone\":\"[^\"]*\"", "");
    assertThat(held(without)).isEqualTo("Phone number is missing");
    String faulty = GOOD.replaceFirst("\"phone\":\"[^\"]*\"", "\"phone\":\"ei ole\"");
    assertThat(held(faulty.replace("\"100\"", "\"101\""))).isEqualTo("Phone number is not valid");
    server.options().phoneChecked(false);
    JsonNode order = caller.post(ORDERS, without.replace("\"100\"", "\"102\""));
    assertThat(order.path("status").asText()).isEqualTo("new");
  }

  @Test
  void draftsAreNotCheckedBeforeTheyAreReleased() {
    String draft = GOOD.replaceFirst(",\"phone\":\"[^\"]*\"", "").replace("new", "draft");
    assertThat(caller.post(ORDERS, draft).path("status").asText()).isEqualTo("draft");
    assertThat(put("100", draft.replace("draft", "new")).body())
        .contains("Phone number is missing");
    assertThat(status("100")).isEqualTo("reserved");
  }

  @Test
  void commentsFollowTheMerchantsChoice() {
    String commented = body("100", "new", "\"comments\":\"Pakkaa hyvin\",", line("MUKI", 1));
    server.options().comments(CommentMode.STOP);
    assertThat(held(commented)).isEqualTo("Customization request");
    server.options().comments(CommentMode.DROP);
    JsonNode dropped = caller.post(ORDERS, commented.replace("\"100\"", "\"101\""));
    assertThat(dropped.path("comments").isNull()).isTrue();
    server.options().comments(CommentMode.FORWARD);
    JsonNode passed = caller.post(ORDERS, commented.replace("\"100\"", "\"102\""));
    assertThat(passed.path("comments").asText()).isEqualTo("Pakkaa hyvin");
  }

  @Test
  void cashOnDeliveryCanBeTakenOff() {
    server.options().cashOnDeliveryRemoved(true);
    String body = body("100", "new", "\"cashOnDelivery\":{\"amount\":24},", line("MUKI", 1));
    assertThat(caller.post(ORDERS, body).path("cashOnDelivery").isNull()).isTrue();
  }
}
