// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderChangeTest extends OgoshipFixture {
  private void draft() {
    String document =
        "\"documents\":[{\"type\":\"receipt\",\"url\":\"https://a.example.test/1\"}],";
    caller.post(ORDERS, body("100", "draft", document, line("MUKI", 2), line("SUKAT", 1)));
  }

  private int cancel() {
    return put("100", headOnly("100", "cancelled")).statusCode();
  }

  @Test
  void linesAndDocumentsStayWhenTheyAreLeftOut() {
    draft();
    assertThat(put("100", headOnly("100", "draft")).statusCode()).isEqualTo(200);
    assertThat(stored("100").path("orderLines")).hasSize(2);
    assertThat(stored("100").path("documents")).hasSize(1);
  }

  @Test
  void linesAndDocumentsAreReplacedWhenTheyAreThere() {
    draft();
    put("100", body("100", "draft", "\"documents\":[],", line("MUKI", 5)));
    assertThat(stored("100").path("orderLines")).hasSize(1);
    assertThat(stored("100").at("/orderLines/0/quantity").asInt()).isEqualTo(5);
    assertThat(stored("100").path("documents")).isEmpty();
  }

  @Test
  void otherMembersStayUnlessTheSwitchSaysOtherwise() {
    caller.post(ORDERS, body("100", "draft", "\"comments\":\"x\",", line("MUKI", 1)));
    put("100", headOnly("100", "draft"));
    assertThat(stored("100").path("comments").asText()).isEqualTo("x");
    server.switches().omittedMembersCleared(true);
    put("100", headOnly("100", "draft"));
    assertThat(stored("100").path("comments").isNull()).isTrue();
    assertThat(stored("100").path("orderLines")).hasSize(1);
  }

  @Test
  void draftIsReleasedByAPut() {
    caller.post(ORDERS, body("100", "draft", "", line("MUKI", 2)));
    assertThat(mugs()).containsExactly(10, 0, 10);
    put("100", headOnly("100", "new"));
    assertThat(status("100")).isEqualTo("new");
    assertThat(mugs()).containsExactly(10, 2, 8);
  }

  @Test
  void correctedOrderLeavesTheHold() {
    String body = body("100", "new", "", line("MUKI", 1));
    caller.post(ORDERS, body.replaceFirst(",\"phone\":\"[^\"]*\"", ""));
    assertThat(status("100")).isEqualTo("reserved");
    put("100", headOnly("100", "new"));
    assertThat(status("100")).isEqualTo("new");
    assertThat(stored("100").path("warehouseComments").isNull()).isTrue();
  }

  @Test
  void newOrderIsEditedOnlyWithTheMerchantsOption() {
    mugs("100", 2);
    String edit = body("100", "new", "", line("MUKI", 3));
    assertThat(put("100", edit).statusCode()).isEqualTo(400);
    assertThat(mugs()).containsExactly(10, 2, 8);
    server.options().modificationThroughApi(true);
    assertThat(put("100", edit).statusCode()).isEqualTo(200);
    assertThat(mugs()).containsExactly(10, 3, 7);
    put("100", body("100", "draft", "", line("MUKI", 3)));
    assertThat(status("100")).isEqualTo("draft");
  }

  @Test
  void pendingOrderIsEditedOnlyWithTheMerchantsOption() {
    order("100", line("SUKAT", 1));
    String edit = body("100", "pending", "", line("MUKI", 1));
    assertThat(put("100", edit).statusCode()).isEqualTo(400);
    server.options().modificationThroughApi(true);
    assertThat(put("100", edit).statusCode()).isEqualTo(200);
    assertThat(status("100")).isEqualTo("new");
  }

  @Test
  void forbiddenEditCanBeIgnoredInSilence() {
    server.switches().editsIgnored(true);
    mugs("100", 2);
    assertThat(put("100", body("100", "new", "", line("MUKI", 3))).statusCode()).isEqualTo(200);
    assertThat(stored("100").at("/orderLines/0/quantity").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "new", "reserved"})
  void cancellingIsPossibleBeforeCollecting(String state) {
    mugs("100", 2);
    server.floor().status("100", state);
    assertThat(cancel()).isEqualTo(200);
    assertThat(status("100")).isEqualTo("cancelled");
    assertThat(mugs()).containsExactly(10, 0, 10);
  }

  @Test
  void cancellingAPendingOrderReleasesItsClaim() {
    mugs("100", 12);
    assertThat(status("100")).isEqualTo("pending");
    assertThat(cancel()).isEqualTo(200);
    assertThat(mugs()).containsExactly(10, 0, 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"collecting", "shipped", "returned", "locked"})
  void nothingIsPossibleLater(String state) {
    mugs("100", 2);
    server.floor().collect("100");
    server.floor().status("100", state);
    server.options().modificationThroughApi(true);
    assertThat(cancel()).isEqualTo(400);
    assertThat(put("100", headOnly("100", "new")).statusCode()).isEqualTo(400);
    assertThat(put("100", headOnly("101", "draft")).statusCode()).isEqualTo(400);
    assertThat(status("100")).isEqualTo(state);
  }

  @Test
  void cancelledOrderComesBackAsNewOnly() {
    mugs("100", 2);
    cancel();
    assertThat(cancel()).isEqualTo(200);
    assertThat(put("100", headOnly("100", "draft")).statusCode()).isEqualTo(400);
    assertThat(put("100", headOnly("100", "new")).statusCode()).isEqualTo(200);
    assertThat(mugs()).containsExactly(10, 2, 8);
  }

  @ParameterizedTest
  @CsvSource({"draft,collecting", "draft,shipped", "reserved,pending", "reserved,returned"})
  void ordersDoNotJump(String from, String to) {
    caller.post(ORDERS, body("100", from, "", line("MUKI", 1)));
    assertThat(put("100", headOnly("100", to)).statusCode()).isEqualTo(400);
    assertThat(status("100")).isEqualTo(from);
  }

  @Test
  void referenceCanBeChangedUnlessItIsTaken() {
    draft();
    mugs("200", 1);
    assertThat(put("100", headOnly("200", "draft")).statusCode()).isEqualTo(400);
    assertThat(put("100", headOnly("A/1 ä", "draft")).statusCode()).isEqualTo(200);
    assertThat(server.order("100")).isEmpty();
    assertThat(put("A%2F1%20%C3%A4", headOnly("A/1 ä", "draft")).statusCode()).isEqualTo(200);
  }

  @Test
  void putOfAnUnknownReferenceIsNotFound() {
    JsonNode error = Json.read(put("999", headOnly("999", "new")).body());
    assertThat(error.path("statusCode").asInt()).isEqualTo(404);
    assertThat(error.path("statusDescription").asText()).isEqualTo("Not Found");
    assertThat(error.path("message").asText()).isEqualTo("Order 999 does not exist");
  }

  @Test
  void unknownProductInAnEditChangesNothing() {
    draft();
    assertThat(put("100", body("100", "draft", "", line("NONE", 1))).statusCode()).isEqualTo(400);
    assertThat(stored("100").path("orderLines")).hasSize(2);
  }

  @Test
  void cancellingTwiceChangesNothing() {
    mugs("100", 2);
    cancel();
    JsonNode once = stored("100");
    clock.advance(Duration.ofMinutes(5));
    assertThat(cancel()).isEqualTo(200);
    assertThat(stored("100")).isEqualTo(once);
  }

  @Test
  void editTimeMovesWithEachChange() {
    mugs("100", 2);
    clock.advance(Duration.ofMinutes(5));
    cancel();
    assertThat(stored("100").path("editTime").asText()).startsWith("2026-03-05T10:05");
  }

  @Test
  void nothingIsDeleted() {
    mugs("100", 1);
    assertThat(caller.status("DELETE", ORDERS + "/100", "")).isEqualTo(405);
    assertThat(caller.status("DELETE", "/api/v1/Products/MUKI", "")).isEqualTo(405);
    assertThat(caller.status(ORDERS + "/100")).isEqualTo(405);
  }
}
