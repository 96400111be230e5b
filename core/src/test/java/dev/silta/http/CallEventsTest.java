// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.brokenOff;
import static dev.silta.http.Scripted.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.CallEvent.AttemptEnded;
import dev.silta.http.CallEvent.CallEnded;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.logs.CapturedLogs;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class CallEventsTest {
  private final VirtualTime time = new VirtualTime();
  private final List<CallEvent> events = new ArrayList<>();

  @AfterEach
  void nothingIsLeftInTheLoggingContext() {
    assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
  }

  private HttpConfig.Builder config() {
    return HttpConfig.builder()
        .clock(time)
        .sleeper(time)
        .listener(events::add)
        .client("shop")
        .random(() -> 0x5f3a91c200000000L);
  }

  private ApiTransport chain(ApiTransport wire, HttpConfig config) {
    Lane lane = Lane.of(1, 1, 1, time);
    ApiTransport chain = new LoggingTransport(wire, config);
    chain = new LaneTransport(chain, lane, time, time);
    chain = new RetryingTransport(chain, lane.retries(), config);
    return new ObservedTransport(chain, config.client().orElse("host"), config);
  }

  /** Each request takes 40 ms. */
  private ApiTransport taking40(ApiTransport inner) {
    return request -> {
      time.move(Duration.ofMillis(40));
      return inner.send(request);
    };
  }

  @Test
  void attemptsAndTheirCallAreTold() {
    Scripted wire = new Scripted(brokenOff(), status(503), status(200));
    ApiTransport chain =
        chain(
            taking40(wire),
            config().retry(new RetryPolicy(3, Duration.ZERO, Duration.ZERO)).build());

    chain.send(Requests.of("PUT", Repeat.SAFE).withBody(new byte[7]));

    assertThat(events).hasSize(4);
    assertThat(events.get(0))
        .isInstanceOfSatisfying(
            AttemptEnded.class,
            e -> {
              assertThat(e.status()).isEmpty();
              assertThat(e.failure()).containsInstanceOf(ApiException.Transient.class);
              assertThat(e.waited()).isZero();
            });
    // the lane lets one call through each second
    assertThat(events.get(1))
        .isEqualTo(
            new AttemptEnded(
                "shop",
                "5f3a91c2-1",
                "PUT",
                "/orders/{id}",
                2,
                OptionalInt.of(503),
                Optional.empty(),
                Duration.ofMillis(960),
                7,
                2,
                Duration.ofMillis(40)));
    assertThat(events.get(3))
        .isEqualTo(
            new CallEnded(
                "shop",
                "5f3a91c2-1",
                "PUT",
                "/orders/{id}",
                3,
                OptionalInt.of(200),
                Optional.empty(),
                Duration.ofMillis(1920),
                21,
                4,
                Duration.ofMillis(2040)));
  }

  @Test
  void aCallThatWasNeverSentIsToldToo() {
    Lane full = Lane.of(1, 1, 1, time);
    full.close(Duration.ofDays(2));
    HttpConfig config = config().build();
    ApiTransport chain =
        new ObservedTransport(
            new LaneTransport(new Scripted(status(200)), full, time, time), "shop", config);
    assertThatThrownBy(() -> chain.send(Requests.get()))
        .isInstanceOfSatisfying(
            ApiException.Throttled.class,
            e -> assertThat(e.failure().correlationId()).contains("5f3a91c2-1"));
    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            CallEnded.class,
            e -> {
              assertThat(e.attempts()).isZero();
              assertThat(e.failure()).containsInstanceOf(ApiException.Throttled.class);
            });
  }

  @Test
  void failingListenersAreCountedAndHarmless() {
    CallListener.Guarded listener =
        CallListener.guarded(
            event -> {
              throw new IllegalStateException("canary");
            });
    ApiTransport chain = chain(new Scripted(status(200)), config().listener(listener).build());
    assertThat(chain.send(Requests.get()).status()).isEqualTo(200);
    assertThat(listener.failures()).isEqualTo(2);
  }

  @Test
  void linesTellAPersonWhatHappened() {
    try (CapturedLogs logs = CapturedLogs.open()) {
      HttpConfig twice = config().retry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO)).build();
      chain(taking40(new Scripted(status(503), status(200))), twice).send(Requests.get());
      String context =
          " {silta.call=GET /orders/{id}, silta.client=shop, silta.correlation=5f3a91c2-1}";
      assertThat(logs.lines())
          .containsExactly(
              "DEBUG GET /orders/{id}: 503, attempt 1, 40 ms" + context,
              "INFO GET /orders/{id}: status 503, 2 bytes; trying again in 0 ms" + context,
              "DEBUG GET /orders/{id}: 200, attempt 2, 40 ms" + context,
              "DEBUG shop: GET /orders/{id}: 200 in 1040 ms, 2 attempts, waited 960 ms, 0 B sent,"
                  + " 4 B received (5f3a91c2-1)"
                  + context);
    }
  }

  @Test
  void pausesOfTheLaneAreWarnings() {
    try (CapturedLogs logs = CapturedLogs.open()) {
      ApiTransport chain =
          chain(
              new Scripted(status(429, "Retry-After", "7"), status(401), status(200)),
              config().retry(new RetryPolicy(1, Duration.ZERO, Duration.ZERO)).build());
      chain.send(Requests.get());
      chain.send(Requests.get());
      time.move(Duration.ofMinutes(1));
      chain.send(Requests.get());
      assertThat(logs.lines())
          .filteredOn(line -> !line.startsWith("DEBUG"))
          .extracting(line -> line.substring(0, line.indexOf(" {silta")))
          .containsExactly(
              "WARN GET /orders/{id}: the server asks for fewer calls (429); all calls of the"
                  + " account wait 7 s",
              "WARN GET /orders/{id}: the server rejects the credentials (401); only probes until"
                  + " it takes them",
              "INFO GET /orders/{id}: the server takes the credentials again");
    }
  }

  @Test
  void theHostsOwnLoggingContextIsPutBack() {
    MDC.put("silta.correlation", "hosts");
    MDC.put("host.key", "kept");
    try {
      chain(new Scripted(status(200)), config().build()).send(Requests.get());
      assertThat(MDC.getCopyOfContextMap())
          .containsOnly(Map.entry("silta.correlation", "hosts"), Map.entry("host.key", "kept"));
    } finally {
      MDC.clear();
    }
  }

  @Test
  void theCorrelationIdIsSentOnlyIfAskedFor() {
    Scripted wire = new Scripted(status(200));
    chain(wire, config().build()).send(Requests.get());
    assertThat(wire.seen().get(0).headers()).isEmpty();

    CallOptions own = CallOptions.builder().correlationId("tick-17").build();
    chain(wire, config().correlationHeader("X-Correlation-Id").build())
        .send(Requests.get().withOptions(own));
    assertThat(wire.seen().get(1).headers()).containsEntry("X-Correlation-Id", "tick-17");
    assertThat(events.get(3).correlationId()).isEqualTo("tick-17");
  }

  @Test
  void refusalsNameTheirCall() throws IOException {
    try (RawServer server = new RawServer(Answers.json(400, "{\"message\":\"no\"}"))) {
      URI base = server.address();
      Lane lane = Lane.of(1e6, 10, 10, time);
      ApiTransport chain =
          ApiTransports.basic(base, "user", Secret.of("secret"), lane, config().build());
      JsonCodec codec =
          JsonCodec.of(
              PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
      assertThatThrownBy(() -> new RestClient(base, chain, codec).get("/x").tree())
          .isInstanceOfSatisfying(
              ApiException.InvalidData.class,
              e -> assertThat(e.failure().correlationId()).contains("5f3a91c2-1"))
          .hasMessage("GET /x: 400 after 1 attempt: no");
      assertThat(((CallEnded) events.get(1)).bytesReceived()).isEqualTo(16);
    }
  }
}
