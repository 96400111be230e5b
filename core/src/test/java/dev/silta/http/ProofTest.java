// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
  private final JsonCodec codec =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);

  private static ApiResponse answer(int status, String type, String body, String... headers) {
    Map<String, List<String>> all = new HashMap<>();
    if (!type.isEmpty()) {
      all.put("content-type", List.of(type));
    }
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return new ApiResponse(status, all, body.getBytes(UTF_8), 1);
  }

  private static ApiResponse json(int status, String body, String... headers) {
    return answer(status, "application/json; charset=utf-8", body, headers);
  }

  private ApiException failure(ApiRequest request, ApiResponse response) {
    return catchThrowableOfType(
        ApiException.class,
        () -> Proof.of(request, response).read(body -> codec.read(body, WireRecord.class)));
  }

  private String message(ApiResponse response) {
    return failure(Requests.post(), response).failure().message();
  }

  @ParameterizedTest
  @CsvSource({
    "301, InvalidData, InvalidData",
    "304, InvalidData, InvalidData",
    "400, InvalidData, InvalidData",
    "401, Authentication, Authentication",
    "402, InvalidData, InvalidData",
    "403, Authentication, Authentication",
    "404, RefusedByState, RefusedByState",
    "405, InvalidData, InvalidData",
    "406, InvalidData, InvalidData",
    "408, Transient, UnknownOutcome",
    "409, RefusedByState, RefusedByState",
    "410, RefusedByState, RefusedByState",
    "411, InvalidData, InvalidData",
    "413, InvalidData, InvalidData",
    "415, InvalidData, InvalidData",
    "418, InvalidData, InvalidData",
    "422, InvalidData, InvalidData",
    "429, Throttled, Throttled",
    "500, Transient, UnknownOutcome",
    "502, Transient, UnknownOutcome",
    "503, Transient, UnknownOutcome",
    "504, Transient, UnknownOutcome",
    "599, Transient, UnknownOutcome",
    "199, InvalidData, InvalidData"
  })
  void eachStatusHasItsClass(int status, String read, String write) {
    ApiException ofRead = failure(Requests.get(), json(status, "{}"));
    ApiException ofWrite = failure(Requests.post(), json(status, "{}"));
    assertThat(ofRead.getClass().getSimpleName()).isEqualTo(read);
    assertThat(ofWrite.getClass().getSimpleName()).isEqualTo(write);
    assertThat(ofRead.failure().mayBeProcessed()).isFalse();
    assertThat(ofWrite.failure().mayBeProcessed()).isEqualTo(write.equals("UnknownOutcome"));
    assertThat(ofWrite.failure().status()).hasValue(status);
  }

  @Test
  void aRepeatableWriteThatEndsBadlyIsTransientButMayBeProcessed() {
    ApiException failure = failure(Requests.of("PUT", Repeat.SAFE), json(503, "{}"));
    assertThat(failure).isExactlyInstanceOf(ApiException.Transient.class);
    assertThat(failure.failure().mayBeProcessed()).isTrue();
  }

  /** S004, B2. */
  @ParameterizedTest
  @CsvSource({
    "text/html, <html>canary</html>, Transient",
    "'', '{\"id\":1}', Transient",
    "application/json, '', Transient",
    "application/json, not json canary, Transient",
    "application/json, '{\"id\":1', Transient",
    "application/json, '{\"id\":\"canary\"}', InvalidData",
    "application/json, null, InvalidData",
    "application/json, '{\"fullName\":\"canary\"}', InvalidData"
  })
  void aSuccessThatCannotBeReadIsNone(String type, String body, String ofRead) {
    ApiResponse response = answer(200, type, body);
    assertThat(failure(Requests.get(), response).getClass().getSimpleName()).isEqualTo(ofRead);
    ApiException ofWrite = failure(Requests.post(), response);
    assertThat(ofWrite).isExactlyInstanceOf(ApiException.UnknownOutcome.class);
    assertThat(ofWrite.failure().mayBeProcessed()).isTrue();
    assertThat(ofWrite).hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON;charset=utf-8",
        "text/json",
        "application/hal+json"
      })
  void jsonHasSeveralTypes(String type) {
    WireRecord record =
        Proof.of(Requests.get(), answer(201, type, "{\"id\":1}"))
            .read(body -> codec.read(body, WireRecord.class));
    assertThat(record.id()).isEqualTo(1);
  }

  @Test
  void anEmptyBodyIsASuccessOnlyWhereNoneIsRead() {
    Proof.of(Requests.post(), answer(204, "", "")).status();
    Proof.of(Requests.post(), answer(200, "text/plain", "OK")).status();
    assertThatThrownBy(() -> Proof.of(Requests.post(), answer(200, "text/html", "<p>")).status())
        .isExactlyInstanceOf(ApiException.UnknownOutcome.class);
  }

  @ParameterizedTest
  @CsvSource({"7,7", "0,0", "86400,900", "'',30", "soon,30"})
  void throttlingTellsHowLong(String header, long seconds) {
    ApiException failure = failure(Requests.get(), json(429, "{}", "Retry-After", header));
    assertThat(failure)
        .isInstanceOfSatisfying(
            ApiException.Throttled.class,
            e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'message':'Article is unknown.<br/>Line 2'} | Article is unknown.; Line 2",
        "{'Message':'An error has occurred.','ExceptionMessage':'deep'} | An error has occurred.; deep",
        "{'error':'invalid'} | invalid",
        "{'error':{'message':'invalid','code':5}} | invalid",
        "{'errors':['a','b']} | a; b",
        "{'errors':{'name':['too long','odd']}} | name: too long, odd",
        "{'title':'Bad','detail':'why','errors':{'n':['x']}} | n: x; why; Bad",
        "{'Message':'The request is invalid.','ModelState':{'o.n':['required']}} |"
            + " The request is invalid.; o.n: required",
        "{'error':'invalid_grant','error_description':'is not valid'} | invalid_grant; is not valid",
        "{'statusCode':400,'statusDescription':'Bad Request','message':'A-1 was not found'} |"
            + " A-1 was not found",
        "{'StatusCode':400,'StatusDescription':'Bad Request','Message':null} | Bad Request",
        "{'code':5} | JSON answer without a known message",
        "[1] | JSON answer without a known message",
        "nonsense | application/json answer that is not JSON, not shown"
      })
  void theServersMessageIsFound(String body, String expected) {
    assertThat(message(json(400, body.replace('\'', '"')))).isEqualTo(expected);
  }

  @Test
  void otherBodiesAreNamedAndNotShown() {
    assertThat(message(json(400, "\"plain text\""))).isEqualTo("plain text");
    assertThat(message(answer(502, "text/html; charset=utf-8", "<h1>canary</h1>")))
        .isEqualTo("text/html answer, not shown");
    assertThat(message(answer(500, "text/plain", "canary")))
        .isEqualTo("text/plain answer that is not JSON, not shown");
    assertThat(message(answer(500, "", ""))).isEqualTo("empty answer");
  }

  /** S131, L5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mail maija.meikalainen@posti.example is bad | Mail *** is bad",
        "Phone +358 40 123 4567 is bad | Phone *** is bad",
        "Phone 0401234567, article 6412345678901 | Phone ***, article 6412345678901",
        "Order 1003 of 2026-03-01 | Order 1003 of 2026-03-01",
        "Got Basic dXNlcjpwYXNzd29yZA== | Got ***"
      })
  void personalDataIsTakenOut(String text, String expected) {
    assertThat(Redaction.of(text)).isEqualTo(expected);
  }

  @Test
  void messagesAreOneBoundedLine() {
    assertThat(Redaction.of("a\r\nb\tc\u001b[31m\u0000d\u2028e")).isEqualTo("a b c [31m d e");
    assertThat(Redaction.of("x".repeat(1_000_000))).hasSizeLessThanOrEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Request-Id", "x-correlation-id", "Request-Id"})
  void theRequestIdIsKept(String header) {
    ApiException failure =
        failure(Requests.get(), json(400, "{'message':'no'}".replace('\'', '"'), header, "r-1"));
    assertThat(failure.failure().requestId()).contains("r-1");
    assertThat(failure).hasMessage("GET /orders/{id}: 400 after 1 attempt, request r-1: no");
  }

  @ParameterizedTest
  @CsvSource({
    "302, text/plain, check the base address",
    "407, text/html, the proxy wants credentials",
    "429, application/json, one lane",
    "404, text/html, not the API",
    "405, text/html, not the API",
    "200, text/html, not the API",
    "503, text/html, try again later",
    "401, text/html, vendor 401",
    "404, application/json, vendor 404",
    "500, application/json, vendor 500"
  })
  void aPersonReadsWhatToDo(int status, String type, String advice) {
    ApiRequest request = Requests.get();
    assertThatThrownBy(
            () ->
                Proof.of(request, answer(status, type, "{}"), s -> Optional.of("vendor " + s))
                    .status())
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> assertThat(e.failure().advice().orElseThrow()).contains(advice))
        .hasMessageContaining(" -> ");
  }
}
