// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.http.ApiException;
import dev.silta.http.Failure;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
  private static final Failure FAILURE =
      new Failure("GET", "/orders/{id}", OptionalInt.of(429), Optional.empty(), 1, false, "slow");

  @ParameterizedTest
  @MethodSource("classes")
  void oneClassBecomesOneClass(ApiException failure, FailureClass expected) {
    assertThat(Failures.translation(failure).failureClass()).isEqualTo(expected);
  }

  static Arguments[] classes() {
    return new Arguments[] {
      Arguments.of(new ApiException.Transient(FAILURE, null), FailureClass.TRANSIENT),
      Arguments.of(new ApiException.Throttled(FAILURE, Duration.ZERO), FailureClass.THROTTLED),
      Arguments.of(new ApiException.Authentication(FAILURE), FailureClass.AUTHENTICATION),
      Arguments.of(new ApiException.InvalidData(FAILURE, null), FailureClass.INVALID_DATA),
      Arguments.of(new ApiException.RefusedByState(FAILURE), FailureClass.REFUSED_BY_STATE),
      Arguments.of(new ApiException.UnknownOutcome(FAILURE, null), FailureClass.UNKNOWN_OUTCOME)
    };
  }

  @Test
  void theServersDelayAndWordsAreKept() {
    ConnectorException exception =
        Failures.translation(new ApiException.Throttled(FAILURE, Duration.ofSeconds(30)));
    assertThat(exception.retryAfter()).contains(Duration.ofSeconds(30));
    assertThat(exception).hasMessageContaining("slow").hasMessageContaining("/orders/{id}");
  }
}
