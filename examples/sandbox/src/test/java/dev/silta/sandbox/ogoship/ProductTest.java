// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProductTest extends OgoshipFixture {
  private static final String PRODUCTS = "/api/v1/Products";
  private static final String FULL =
      """
      {"code":"LASI-1","name":"Lasi","description":"Puhallettu","languageCode":"fi",
       "eanCode":"6430012345678","supplier":"Savipaja Oy","supplierCode":"SP-889",
       "group":"Astiat","supplyPrice":6.40,"salesPrice":19.90,"currencyCode":"EUR",
       "infoUrl":"https://shop.example.test/product/12",
       "pictureUrl":"https://shop.example.test/lasi.jpg","countryOfOrigin":"FI",
       "customsDescription":"Glass","hsCode":"70133700"}
      """;

  private HttpResponse<String> put(String segment, String code, String more) {
    String body = "{\"code\":\"" + code + "\",\"languageCode\":\"fi\"" + more + "}";
    return caller.call("PUT", PRODUCTS + "/" + segment, body);
  }

  private JsonNode search(String query) {
    return caller.get(PRODUCTS + PAGE + query);
  }

  @Test
  void everythingSentComesBackWithStockFigures() {
    JsonNode product = caller.post(PRODUCTS, FULL);
    Json.read(FULL)
        .properties()
        .forEach(e -> assertThat(product.get(e.getKey())).as(e.getKey()).isEqualTo(e.getValue()));
    assertThat(product.path("id").asText()).hasSize(36);
    assertThat(product.path("stock").asInt(-1)).isZero();
    assertThat(product.path("stockUpdateTime").isNull()).isTrue();
    assertThat(product.path("editTime").asText()).isEqualTo("2026-03-05T10:00:00.000Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"languageCode\":\"fi\", | '' | languageCode",
        "\"fi\" | \"fin\" | languageCode",
        "LASI-1 | A/1 | must not contain",
        "\"EUR\" | \"EURO\" | currencyCode",
        "6.40 | \"6.40\" | supplyPrice",
        "70133700 | 7013 | hsCode",
        "\"FI\" | \"FIN\" | countryOfOrigin",
        "\"group\" | \"weight\":1,\"group\" | Unknown member: weight",
        "https://shop.example.test/lasi.jpg | lasi.jpg | pictureUrl"
      })
  void bodiesOfTheWrongFormAreRefused(String good, String bad, String reason) {
    HttpResponse<String> answer = caller.call("POST", PRODUCTS, FULL.replace(good, bad));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason);
    assertThat(server.products()).hasSize(2);
  }

  @Test
  void longCustomsTextIsRefused() {
    String body = FULL.replace("\"Glass\"", "\"" + "x".repeat(51) + "\"");
    assertThat(caller.status("POST", PRODUCTS, body)).isEqualTo(400);
    assertThat(caller.status("POST", PRODUCTS, body.replace("xx", "x"))).isEqualTo(200);
  }

  @Test
  void existingCodeIsRefused() {
    JsonNode error = addProduct("MUKI");
    assertThat(error.path("statusCode").asInt()).isEqualTo(400);
    assertThat(error.path("message").asText()).contains("already exists");
  }

  @Test
  void storedEanIsNotOverwritten() {
    put("MUKI", "MUKI", ",\"eanCode\":\"6430012345678\"");
    put("MUKI", "MUKI", ",\"eanCode\":\"6430099999999\",\"name\":\"Kivimuki\"");
    JsonNode product = server.product("MUKI").orElseThrow();
    assertThat(product.path("eanCode").asText()).isEqualTo("6430012345678");
    assertThat(product.path("name").asText()).isEqualTo("Kivimuki");
  }

  @Test
  void omittedMembersAreKeptOrCleared() {
    put("MUKI", "MUKI", ",\"name\":\"Kivimuki\",\"eanCode\":\"6430012345678\"");
    put("MUKI", "MUKI", ",\"group\":\"Astiat\"");
    assertThat(server.product("MUKI").orElseThrow().path("name").asText()).isEqualTo("Kivimuki");
    server.switches().omittedMembersCleared(true);
    put("MUKI", "MUKI", "");
    JsonNode cleared = server.product("MUKI").orElseThrow();
    assertThat(cleared.path("name").isNull()).isTrue();
    assertThat(cleared.path("eanCode").asText()).isEqualTo("6430012345678");
    assertThat(cleared.path("stock").asInt()).isEqualTo(10);
  }

  @Test
  void codeInThePathIsPercentEncodedOrBase64url() {
    server.switches().slashesInCodes(true);
    addProduct("shirt/345 XS");
    addProduct("ÄMPÄRI-10");
    assertThat(put("shirt%2F345%20XS", "shirt/345 XS", "").statusCode()).isEqualTo(200);
    assertThat(put("c2hpcnQvMzQ1IFhT?base64url=true", "shirt/345 XS", "").statusCode())
        .isEqualTo(200);
    assertThat(put("w4RNUMOEUkktMTA?base64url=true", "ÄMPÄRI-10", "").statusCode()).isEqualTo(200);
    assertThat(put("TVVLSQ?base64url=false", "MUKI", "").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TVVLSQ==?base64url=true", "MU*KI?base64url=true", "MUKI?base64url=yes"})
  void badBase64urlIsRefused(String segment) {
    assertThat(put(segment, "MUKI", "").statusCode()).isEqualTo(400);
  }

  @Test
  void unknownCodeIsNotFound() {
    assertThat(put("NONE", "NONE", "").statusCode()).isEqualTo(404);
    assertThat(put("muki", "MUKI", "").statusCode()).isEqualTo(404);
  }

  @Test
  void renamedProductKeepsItsOrdersAndStock() {
    mugs("100", 3);
    assertThat(put("MUKI", "SUKAT", "").statusCode()).isEqualTo(400);
    assertThat(put("MUKI", "KUPPI", "").statusCode()).isEqualTo(200);
    assertThat(server.product("MUKI")).isEmpty();
    assertThat(server.stock("KUPPI")).isEqualTo(new StockFigures(10, 3));
    assertThat(stored("100").at("/orderLines/0/code").asText()).isEqualTo("KUPPI");
  }

  @Test
  void searchFindsByCodeEanAndChange() {
    clock.advance(Duration.ofMinutes(10));
    put("SUKAT", "SUKAT", ",\"eanCode\":\"6430012345678\"");
    assertThat(search("&code=MUKI").findValuesAsText("code")).containsExactly("MUKI");
    assertThat(search("&code=MUK")).isEmpty();
    assertThat(search("&eanCode=6430012345678").findValuesAsText("code")).containsExactly("SUKAT");
    assertThat(search("&modifiedAfter=2026-03-05T10:00:00Z").findValuesAsText("code"))
        .containsExactly("SUKAT");
  }
}
