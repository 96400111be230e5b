// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.http.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, paging, the forms of values and of errors. */
final class MannersTest extends OgoshipFixture {
  private List<String> references(String query) {
    return caller.get(ORDERS + query).findValuesAsText("reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/orders", "/api/v1/Orders", "/Api/v1/Orders", "/API/V1/ORDERS"})
  void letterCaseOfThePathDoesNotMatter(String path) {
    server.calls().reset();
    assertThat(caller.status(path + PAGE)).isEqualTo(200);
    assertThat(server.calls().count("GET /Orders")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/Orders?limit=1&page=1", "/api/v2/Orders?limit=1&page=1", "/api/v1/OAuth/Token"})
  void otherPathsAreNotFound(String path) {
    assertThat(caller.status(path)).isEqualTo(404);
  }

  /** B12. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?limit=50",
        "?page=1",
        "?limit=0&page=1",
        "?limit=251&page=1",
        "?limit=50&page=0",
        "?limit=x&page=1",
        "?limit=50&page=1&status=new",
        "?limit=50&page=1&Reference=1",
        "?limit=50&page=1&modifiedAfter=yesterday",
        "?limit=50&page=1&modifiedAfter=2026-03-05T10:00:00",
        "?limit=50&page=1&modifiedAfter=2026-03-05T12:00:00+02:00"
      })
  void queriesOfTheWrongFormAreRefused(String query) {
    assertThat(caller.status(ORDERS + query)).isEqualTo(400);
  }

  @Test
  void lenientServerIgnoresUnknownParameters() {
    server.switches().lenientQueries();
    assertThat(caller.status(ORDERS + PAGE + "&status=new")).isEqualTo(200);
  }

  @Test
  void exactlyFullLastPageIsFollowedByAnEmptyOne() {
    List.of("1", "2", "3", "4").forEach(reference -> mugs(reference, 1));
    assertThat(references("?limit=2&page=1")).containsExactly("1", "2");
    assertThat(references("?limit=2&page=2")).containsExactly("3", "4");
    assertThat(references("?limit=2&page=3")).isEmpty();
    assertThat(references("?limit=3&page=2")).containsExactly("4");
    assertThat(references("?limit=250&page=2000000000")).isEmpty();
  }

  @Test
  void emptyListsMayBeNull() {
    assertThat(caller.call("GET", ORDERS + PAGE, "").body()).isEqualTo("[]");
    server.switches().nullLists(true);
    assertThat(caller.call("GET", ORDERS + PAGE, "").body()).isEqualTo("null");
    assertThat(caller.call("GET", "/api/v1/webhooks", "").body()).isEqualTo("null");
    mugs("100", 1);
    assertThat(references(PAGE)).containsExactly("100");
  }

  @Test
  void listsMayBeShuffled() {
    List.of("1", "2", "3", "4").forEach(reference -> mugs(reference, 1));
    server.switches().shuffledLists(true);
    assertThat(references(PAGE))
        .containsExactlyInAnyOrder("1", "2", "3", "4")
        .isNotEqualTo(List.of("1", "2", "3", "4"));
  }

  @Test
  void referenceIsMatchedExactlyOrInPart() {
    mugs("100", 1);
    mugs("1001", 1);
    assertThat(references(PAGE + "&reference=100")).containsExactly("100");
    assertThat(references(PAGE + "&reference=9")).isEmpty();
    server.switches().partialReferences(true);
    assertThat(references(PAGE + "&reference=100")).containsExactly("100", "1001");
  }

  @Test
  void modifiedAfterLeavesOutTheMomentItselfUnlessTold() {
    mugs("100", 1);
    String same = "&modifiedAfter=2026-03-05T12%3A00%3A00.0000000%2B02%3A00";
    assertThat(references(PAGE + same)).isEmpty();
    assertThat(references(PAGE + "&modifiedAfter=2026-03-05T09:59:59.999Z")).hasSize(1);
    server.switches().inclusiveModifiedAfter(true);
    assertThat(references(PAGE + same)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"LOWER,new", "PASCAL,New", "UPPER,NEW", "ORDINAL,0"})
  void statusHasSeveralForms(StatusForm form, String text) {
    server.switches().statusForm(form);
    JsonNode status = mugs("100", 1).path("status");
    assertThat(status.asText()).isEqualTo(text);
    assertThat(status.isNumber()).isEqualTo(form == StatusForm.ORDINAL);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC,2026-03-05T10:00:00.000Z",
    "OFFSET,2026-03-05T12:00:00.0000000+02:00",
    "NO_ZONE,2026-03-05T10:00:00.00"
  })
  void momentsHaveSeveralForms(TimeStyle style, String text) {
    server.switches().timeStyle(style);
    assertThat(mugs("100", 1).path("editTime").asText()).isEqualTo(text);
    JsonNode level = caller.get("/api/v1/Stock" + PAGE).path(0);
    assertThat(level.path("modified").asText()).isEqualTo(text);
  }

  @Test
  void answersMayHaveMembersThatNobodyKnows() {
    assertThat(mugs("100", 1).has("carrier")).isFalse();
    server.switches().extraFields(true);
    assertThat(stored("100").path("carrier").isObject()).isTrue();
    assertThat(caller.get("/api/v1/Stock" + PAGE).path(0).has("warehouses")).isTrue();
    assertThat(caller.get("/api/v1/Products" + PAGE).path(0).has("weight")).isTrue();
  }

  @Test
  void errorsHaveTheDocumentedModel() {
    JsonNode error = Json.read(caller.call("GET", ORDERS, "").body());
    assertThat(error.path("statusCode").asInt()).isEqualTo(400);
    assertThat(error.path("statusDescription").asText()).isEqualTo("Bad Request");
    assertThat(error.path("message").asText()).isEqualTo("The limit parameter is required.");
  }

  @ParameterizedTest
  @EnumSource(ErrorShape.class)
  void errorsMayHaveAnyShape(ErrorShape shape) {
    server.switches().errorShape(shape);
    HttpResponse<String> answer = caller.call("GET", ORDERS, "");
    assertThat(answer.statusCode()).isEqualTo(400);
    String start =
        switch (shape) {
          case API_ERROR -> "{\"statusCode\":400,";
          case EMPTY -> "";
          case HTML -> "<!DOCTYPE html>";
          case MODEL_STATE -> "{\"message\":\"The request is invalid.\",\"modelState\":{";
          case PROBLEM -> "{\"title\":\"One or more validation errors occurred.\"";
        };
    assertThat(answer.body()).startsWith(start);
    assertThat(answer.body().isEmpty()).isEqualTo(shape == ErrorShape.EMPTY);
  }

  @Test
  void oneCallCanBeRefusedByScript() {
    server.faults().next("POST /Orders", refusal(400, "Order with same reference exists"));
    server.faults().next("POST /Orders", Fault.throttled(Duration.ofSeconds(7)));
    String body = body("100", "new", "", line("MUKI", 1));
    assertThat(caller.post(ORDERS, body).path("message").asText()).contains("same reference");
    HttpResponse<String> throttled = caller.call("POST", ORDERS, body);
    assertThat(throttled.statusCode()).isEqualTo(429);
    assertThat(throttled.headers().firstValue("Retry-After")).contains("7");
    assertThat(server.orders()).isEmpty();
  }

  private static Fault refusal(int status, String message) {
    return OgoshipFaults.refusal(status, ErrorShape.API_ERROR, message);
  }

  @Test
  void refusalMayComeAfterTheWork() {
    Fault fault = OgoshipFaults.refusalAfter(500, ErrorShape.HTML, "Oops");
    server.faults().next("POST /Orders", fault);
    String body = body("100", "new", "", line("MUKI", 1));
    assertThat(caller.call("POST", ORDERS, body).statusCode()).isEqualTo(500);
    assertThat(status("100")).isEqualTo("new");
  }

  @Test
  void tokenEndpointHasFaultsToo() {
    server.faults().next("POST /OAuth/Token", Fault.htmlError(503));
    assertThat(token(password(server.merchant(), SCOPES)).statusCode()).isEqualTo(503);
    server.faults().next("GET /Orders", OgoshipFaults.nullBody());
    assertThat(caller.get(ORDERS + PAGE).isNull()).isTrue();
  }

  @Test
  void callsAreCountedByTemplate() {
    server.calls().reset();
    mugs("100", 1);
    put("100", headOnly("100", "cancelled"));
    caller.get(ORDERS + PAGE);
    assertThat(server.calls().count("POST /Orders")).isEqualTo(1);
    assertThat(server.calls().count("PUT /Orders/{reference}")).isEqualTo(1);
    assertThat(server.calls().writes()).isEqualTo(2);
    assertThat(server.calls().reads()).isEqualTo(1);
  }
}
