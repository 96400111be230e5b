// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ReturnAndMetadataTest extends OgoshipFixture {
  private static final String RETURNS = "/api/v1/Returns";

  private JsonNode announced() {
    return caller.post(RETURNS, "{\"reference\":\"100\",\"anything\":{\"at\":[\"all\"]}}");
  }

  private String metadata(String reference) {
    return "/api/v1/Metadata/" + stored(reference).path("id").asText();
  }

  @Test
  void returnsAreTakenAsTheyCome() {
    JsonNode added = announced();
    assertThat(added.path("id").asText()).hasSize(36);
    assertThat(added.path("status").asText()).isEqualTo("new");
    assertThat(added.at("/anything/at/0").asText()).isEqualTo("all");
    assertThat(caller.get(RETURNS + PAGE + "&reference=100").path(0)).isEqualTo(added);
    assertThat(caller.get(RETURNS + PAGE + "&reference=101")).isEmpty();
  }

  @Test
  void returnsAreChangedByIdOrReference() {
    JsonNode added = announced();
    clock.advance(Duration.ofMinutes(5));
    String body = "{\"status\":\"arrived\"}";
    assertThat(caller.status("PUT", RETURNS + "/" + added.path("id").asText(), body))
        .isEqualTo(200);
    JsonNode changed = caller.put(RETURNS + "/100", "{\"note\":\"x\"}");
    assertThat(changed.path("status").asText()).isEqualTo("arrived");
    assertThat(changed.path("created")).isEqualTo(added.path("created"));
    assertThat(caller.get(RETURNS + PAGE + "&modifiedAfter=2026-03-05T10:01:00Z")).hasSize(1);
    assertThat(caller.status("PUT", RETURNS + "/999", body)).isEqualTo(404);
  }

  @Test
  void warehouseWritesDownWhatCameBack() {
    mugs("100", 2);
    server.floor().ship("100");
    server.floor().returned("100");
    JsonNode found = caller.get(RETURNS + PAGE).path(0);
    assertThat(found.path("reference").asText()).isEqualTo("100");
    assertThat(found.at("/products/0/code").asText()).isEqualTo("MUKI");
    assertThat(found.at("/products/0/quantity").asInt()).isEqualTo(2);
  }

  @Test
  void metadataBelongsToAnOrderOrAProduct() {
    mugs("100", 1);
    assertThat(caller.get(metadata("100")).path("metadata")).isEmpty();
    caller.put(metadata("100"), "{\"metadata\":{\"a\":\"1\",\"b\":\"2\"}}");
    caller.put(metadata("100"), "{\"metadata\":{\"a\":\"3\"}}");
    assertThat(caller.get(metadata("100")).path("metadata")).hasSize(1);
    assertThat(caller.get(metadata("100")).at("/metadata/a").asText()).isEqualTo("3");
    String product = server.product("MUKI").orElseThrow().path("id").asText();
    assertThat(caller.status("/api/v1/Metadata/" + product)).isEqualTo(200);
  }

  @Test
  void metadataIsRemovedAndNeedsAnOwner() {
    mugs("100", 1);
    caller.put(metadata("100"), "{\"metadata\":{\"a\":\"1\"}}");
    assertThat(caller.status("PUT", metadata("100"), "{\"metadata\":{\"a\":1}}")).isEqualTo(400);
    assertThat(caller.status("DELETE", metadata("100"), "")).isEqualTo(204);
    assertThat(caller.get(metadata("100")).path("metadata")).isEmpty();
    assertThat(caller.status("/api/v1/Metadata/0e7a2a58-5a0e-4a2e-8e0f-7f5d1b3c9a10"))
        .isEqualTo(404);
  }
}
