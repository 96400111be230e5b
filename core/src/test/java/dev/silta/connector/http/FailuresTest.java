// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.http.ApiException;
import dev.silta.http.Failure;
import dev.silta.model.ReasonCode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
  private static final Failures FAILURES = new Failures("Example");
  private static final Failure FAILURE = failure(400);

  @ParameterizedTest
  @MethodSource("classes")
  void classesCorrespondOneToOne(ApiException e, FailureClass expected, boolean refusal) {
    ConnectorException translated = FAILURES.of(e);
    assertThat(translated.failureClass()).isEqualTo(expected);
    assertThat(translated).hasCause(e).hasMessage("Example: PUT /orders: 400 after 1 attempt: no");
    assertThat(Failures.isRefusal(e)).isEqualTo(refusal);
  }

  static Stream<Arguments> classes() {
    return Stream.of(
        arguments(new ApiException.Transient(FAILURE, null), FailureClass.TRANSIENT, false),
        arguments(
            new ApiException.Throttled(FAILURE, Duration.ZERO), FailureClass.THROTTLED, false),
        arguments(new ApiException.Authentication(FAILURE), FailureClass.AUTHENTICATION, false),
        arguments(new ApiException.InvalidData(FAILURE, null), FailureClass.INVALID_DATA, true),
        arguments(new ApiException.RefusedByState(FAILURE), FailureClass.REFUSED_BY_STATE, true),
        arguments(
            new ApiException.UnknownOutcome(FAILURE, null), FailureClass.UNKNOWN_OUTCOME, false));
  }

  @Test
  void serversWishToBeLeftAloneIsPassedOn() {
    ApiException e = new ApiException.Throttled(FAILURE, Duration.ofSeconds(7));
    assertThat(FAILURES.of(e).retryAfter()).contains(Duration.ofSeconds(7));
  }

  @Test
  void callsThatFailComeOutTranslated() {
    ApiException e = new ApiException.Transient(FAILURE, null);
    assertThat(FAILURES.translated(() -> "fine")).isEqualTo("fine");
    assertThatThrownBy(
            () ->
                FAILURES.translated(
                    () -> {
                      throw e;
                    }))
        .isInstanceOf(ConnectorException.class)
        .hasCause(e);
  }

  @Test
  void refusalIsOfContentOrOfState() {
    ApiException e = new ApiException.InvalidData(FAILURE, null);
    assertThat(Failures.rejected(e, ReasonCode.REJECTED))
        .isEqualTo(new Rejected(FailureClass.INVALID_DATA, ReasonCode.REJECTED, "no"));
    assertThat(Failures.rejected(e, ReasonCode.EDIT_BLOCKED))
        .isEqualTo(new Rejected(FailureClass.REFUSED_BY_STATE, ReasonCode.EDIT_BLOCKED, "no"));
  }

  @ParameterizedTest
  @CsvSource({"404, true", "405, true", "400, false", "410, false"})
  void absentIsWhatTheServerDoesNotHave(int status, boolean absent) {
    assertThat(Failures.isAbsent(new ApiException.RefusedByState(failure(status))))
        .isEqualTo(absent);
  }

  private static Failure failure(int status) {
    return new Failure("PUT", "/orders", OptionalInt.of(status), Optional.empty(), 1, false, "no");
  }
}
