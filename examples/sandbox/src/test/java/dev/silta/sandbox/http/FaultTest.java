// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FaultTest {
  private static final String PUT = "PUT /things/{id}";
  private static final String LIST = "GET /things";

  private final AtomicInteger committed = new AtomicInteger();
  private final ApiServer server = ApiServer.start(new Open(), routes(), new Guard());
  private final Caller caller = new Caller(server.address(""), "any", "any");

  private record Open() implements Protocol {
    @Override
    public Optional<String> pathBelowPrefix(String rawPath) {
      return Optional.of(rawPath);
    }

    @Override
    public void admit(Request request) {}

    @Override
    public Answer refused(Refusal refusal) {
      return Answer.json(refusal.status(), Json.message(refusal.text()));
    }

    @Override
    public boolean ignoresUnknownQueries() {
      return false;
    }
  }

  private Router routes() {
    Router router = new Router();
    router.on(
        PUT,
        call -> {
          committed.incrementAndGet();
          return Answer.ok(Json.object().put("id", call.id()).put("name", "thing"));
        });
    router.on(LIST, call -> Answer.ok(Json.array().add(thing(1)).add(thing(2))));
    return router;
  }

  private static JsonNode thing(int id) {
    return Json.object().put("id", id).put("price", 12);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> put() {
    return caller.call("PUT", "/things/1", "{}");
  }

  private void putFails() {
    var request = caller.request("PUT", "/things/1", "{}").build();
    assertThatThrownBy(() -> caller.send(request)).isInstanceOf(IOException.class);
  }

  @Test
  void lostResponseCommits() {
    server.faults().next(PUT, Fault.lostResponse());
    putFails();
    assertThat(committed).hasValue(1);
    assertThat(put().statusCode()).isEqualTo(200);
  }

  @Test
  void dropBeforeDoesNothing() {
    server.faults().next(PUT, Fault.dropBefore());
    putFails();
    assertThat(committed).hasValue(0);
    assertThat(server.calls().count(PUT)).isEqualTo(1);
  }

  @Test
  void statusBeforeAndAfterDifferInTheCommit() {
    server.faults().next(PUT, Fault.statusBefore(503));
    server.faults().next(PUT, Fault.statusAfter(500));
    assertThat(put().statusCode()).isEqualTo(503);
    assertThat(committed).hasValue(0);
    assertThat(put().statusCode()).isEqualTo(500);
    assertThat(committed).hasValue(1);
  }

  @Test
  void htmlPagesPretendSuccess() {
    server.faults().next(PUT, Fault.htmlOk());
    server.faults().next(PUT, Fault.htmlOkAfter());
    HttpResponse<String> before = put();
    assertThat(before.statusCode()).isEqualTo(200);
    assertThat(before.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(committed).hasValue(0);
    assertThat(put().body()).startsWith("<!DOCTYPE html>");
    assertThat(committed).hasValue(1);
  }

  @Test
  void missingIdIsNull() {
    server.faults().next(PUT, Fault.missingId());
    JsonNode answer = Json.read(put().body());
    assertThat(answer.path("id").isNull()).isTrue();
    assertThat(answer.path("name").asText()).isEqualTo("thing");
    assertThat(committed).hasValue(1);
  }

  @Test
  void throttlingTellsHowLongOrNot() {
    server.faults().next(PUT, Fault.throttled(Duration.ofSeconds(7)));
    server.faults().next(PUT, Fault.throttled("Wed, 21 Oct 2026 07:28:00 GMT"));
    server.faults().next(PUT, Fault.throttled());
    assertThat(retryAfter()).contains("7");
    assertThat(retryAfter()).contains("Wed, 21 Oct 2026 07:28:00 GMT");
    assertThat(retryAfter()).isEmpty();
    assertThat(committed).hasValue(0);
  }

  private Optional<String> retryAfter() {
    HttpResponse<String> answer = put();
    assertThat(answer.statusCode()).isEqualTo(429);
    return answer.headers().firstValue("Retry-After");
  }

  @Test
  void unauthorizedAndEmptyBodiesAreEmpty() {
    server.faults().next(PUT, Fault.unauthorized());
    server.faults().next(PUT, Fault.emptyBody());
    HttpResponse<String> refused = put();
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).isEmpty();
    HttpResponse<String> empty = put();
    assertThat(empty.statusCode()).isEqualTo(200);
    assertThat(empty.body()).isEmpty();
    assertThat(committed).hasValue(1);
  }

  @Test
  void malformedPageSpoilsOneRecord() {
    server.faults().next(LIST, Fault.malformedPage(1));
    server.faults().next(LIST, Fault.malformedPage(0, "price"));
    JsonNode ids = caller.get("/things");
    assertThat(ids.at("/0/id").isInt()).isTrue();
    assertThat(ids.at("/1/id").isObject()).isTrue();
    JsonNode prices = caller.get("/things");
    assertThat(prices.at("/0/price").isTextual()).isTrue();
    assertThat(prices.at("/1/price").isInt()).isTrue();
  }

  @Test
  void faultsRepeatAsOftenAsAsked() {
    server.faults().times(PUT, 2, Fault.statusBefore(500));
    assertThat(put().statusCode()).isEqualTo(500);
    assertThat(put().statusCode()).isEqualTo(500);
    assertThat(put().statusCode()).isEqualTo(200);
  }

  @Test
  void lastingFaultEndsWhenCleared() {
    server.faults().always(Faults.ANY, Fault.statusBefore(503));
    assertThat(put().statusCode()).isEqualTo(503);
    assertThat(caller.status("/things")).isEqualTo(503);
    server.faults().clear();
    assertThat(put().statusCode()).isEqualTo(200);
  }

  @Test
  void noneLetsOneCallPass() {
    server.faults().next(PUT, Fault.none());
    server.faults().next(PUT, Fault.statusBefore(500));
    assertThat(put().statusCode()).isEqualTo(200);
    assertThat(put().statusCode()).isEqualTo(500);
  }

  @Test
  void slowBodyStallsUntilTheServerCloses() throws IOException, InterruptedException {
    server.faults().next(PUT, Fault.slowBody());
    URI uri = server.address("/things/1");
    var request = caller.request("PUT", "/things/1", "{}").uri(uri).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().read()).isEqualTo('{');
    assertThat(committed).hasValue(1);
    server.close();
    assertThat(server.awaitIdle(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void hooksRunAroundEveryWriteAndNoRead() {
    List<Integer> seen = new ArrayList<>();
    server.faults().aroundWrites(() -> seen.add(committed.get()), () -> seen.add(committed.get()));

    put();
    caller.call("GET", "/things", "");
    server.faults().clear();
    put();

    assertThat(seen).containsExactly(0, 1);
  }

  @Test
  void aHookBeforeAWriteCanLetItFail() {
    server
        .faults()
        .aroundWrites(() -> server.faults().next(Faults.ANY, Fault.dropBefore()), () -> {});

    putFails();

    assertThat(committed).hasValue(0);
  }
}
