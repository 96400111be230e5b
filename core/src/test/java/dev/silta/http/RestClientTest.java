// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole road of a call, over a real socket. */
class RestClientTest {

  private static RestClient client(RawServer server) {
    URI base = URI.create(server.address() + "/api/v1");
    Lane lane = Lane.of(1000, 1000, 2, Clock.systemUTC());
    ApiTransport transport =
        ApiTransports.basic(base, "user", Secret.of("key"), lane, HttpConfig.defaults());
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.SNAKE_CASE, UnknownProperties.REFUSED, ZoneOffset.UTC);
    return new RestClient(base, transport, codec);
  }

  @Test
  void aPageIsListed() throws IOException {
    String page = "{\"data\":[{\"id\":1},{\"id\":\"x\"}],\"meta\":{}}";
    try (RawServer server = new RawServer(Answers.json(200, page))) {
      Listing<WireRecord> records =
          client(server)
              .get("/orders")
              .query("updated_at-from", "2021-03-16T11:06:02+02:00")
              .query("number", List.of("a&b", "ä"))
              .list("/data", "/id", WireRecord.class);
      assertThat(records.items()).hasSize(1);
      assertThat(records.malformed()).hasSize(1);
      assertThat(server.seen().get(0).startLine())
          .isEqualTo(
              "GET /api/v1/orders?updated_at-from=2021-03-16T11%3A06%3A02%2B02%3A00"
                  + "&number=a%26b&number=%C3%A4 HTTP/1.1");
    }
  }

  @Test
  void whatIsNotThereIsEmpty() throws IOException {
    try (RawServer server = new RawServer(Answers.json(404, "{}"))) {
      assertThat(client(server).get("/orders/{id}", 17).find("/data", WireRecord.class)).isEmpty();
    }
  }

  @Test
  void whatIsNotThereCanBeAValueAndIsDated() throws IOException {
    String date = "Date: Tue, 10 Mar 2026 11:59:58 GMT";
    try (RawServer server =
        new RawServer(Answers.json(404, "{}", date), Answers.json(200, "{}", date))) {
      RestClient client = client(server);
      assertThat(client.get("/x").dated(body -> "read", "none").value()).isEqualTo("none");
      RestCall.Dated<String> found = client.get("/x").dated(body -> "read", "none");
      assertThat(found.value()).isEqualTo("read");
      assertThat(found.servedAt()).contains(Instant.parse("2026-03-10T11:59:58Z"));
    }
  }

  @Test
  void aWriteIsProvedByItsAnswer() throws IOException {
    try (RawServer server =
        new RawServer(Answers.json(200, "{\"data\":{\"id\":5}}"), Answers.json(200, "{}"))) {
      RestClient client = client(server);
      Map<String, Integer> body = Map.of("quantity", 3);
      assertThat(client.put("/x").body(body).as("/data", WireRecord.class).id()).isEqualTo(5);
      assertThatThrownBy(() -> client.put("/x").body(body).as("/data", WireRecord.class))
          .isExactlyInstanceOf(ApiException.UnknownOutcome.class);
      assertThat(server.seen().get(0).body()).isEqualTo("{\"quantity\":3}");
    }
  }
}
