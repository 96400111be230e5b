// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
  private static final Failure FAILURE =
      new Failure("PUT", "/orders", OptionalInt.of(400), Optional.empty(), 1, false, "no");

  @ParameterizedTest
  @MethodSource("classes")
  void classesCorrespondOneToOne(ApiException e, FailureClass expected) {
    ConnectorException translated = Failures.of(e);
    assertThat(translated.failureClass()).isEqualTo(expected);
    assertThat(translated).hasCause(e).hasMessage("Ongoing: PUT /orders: 400 after 1 attempt: no");
  }

  static Stream<Arguments> classes() {
    return Stream.of(
        arguments(new ApiException.Transient(FAILURE, null), FailureClass.TRANSIENT),
        arguments(
            new ApiException.Throttled(FAILURE, Duration.ofSeconds(7)), FailureClass.THROTTLED),
        arguments(new ApiException.Authentication(FAILURE), FailureClass.AUTHENTICATION),
        arguments(new ApiException.InvalidData(FAILURE, null), FailureClass.INVALID_DATA),
        arguments(new ApiException.RefusedByState(FAILURE), FailureClass.REFUSED_BY_STATE),
        arguments(new ApiException.UnknownOutcome(FAILURE, null), FailureClass.UNKNOWN_OUTCOME));
  }

  @Test
  void serversWishToBeLeftAloneIsPassedOn() {
    ApiException e = new ApiException.Throttled(FAILURE, Duration.ofSeconds(7));
    assertThat(Failures.of(e).retryAfter()).contains(Duration.ofSeconds(7));
  }

  @Test
  void refusalIsOfContentOrOfState() {
    ApiException e = new ApiException.InvalidData(FAILURE, null);
    assertThat(Failures.rejected(e, ReasonCode.REJECTED))
        .isEqualTo(new Rejected(FailureClass.INVALID_DATA, ReasonCode.REJECTED, "no"));
    assertThat(Failures.rejected(e, ReasonCode.EDIT_BLOCKED))
        .isEqualTo(new Rejected(FailureClass.REFUSED_BY_STATE, ReasonCode.EDIT_BLOCKED, "no"));
  }
}
