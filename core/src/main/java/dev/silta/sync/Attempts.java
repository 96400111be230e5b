// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.flow.Finding;
import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.model.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries calls, one after the other; what fails is a finding that names the call. */
final class Attempts {
  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  /**
   * @return empty if it failed
   */
  <T> Optional<T> of(String call, Supplier<T> read) {
    try {
      T value = read.get();
      done.add(call);
      return Optional.of(value);
    } catch (ConnectorException failure) {
      findings.add(finding(call, failure));
    } catch (RuntimeException bug) {
      LOG.warn("{} failed", call, bug);
      findings.add(
          new Finding(
              Severity.ERROR,
              Topic.CALL_FAILED,
              call,
              "the connector failed with " + bug.getClass().getSimpleName(),
              "see the log"));
    }
    return Optional.empty();
  }

  /** Calls that were answered. */
  List<String> done() {
    return done;
  }

  List<Finding> findings() {
    return findings;
  }

  private static Finding finding(String call, ConnectorException failure) {
    String message = "not answered: " + failure.getMessage();
    return switch (failure.failureClass()) {
      case AUTHENTICATION ->
          new Finding(
              Severity.ERROR,
              Topic.CALL_REFUSED,
              call,
              "refused: " + failure.getMessage(),
              ReasonCode.NEEDS_REAUTH.hint());
      case INVALID_DATA, REFUSED_BY_STATE ->
          new Finding(
              Severity.ERROR, Topic.CALL_FAILED, call, message, ReasonCode.SCHEMA_MISMATCH.hint());
      case TRANSIENT, THROTTLED, UNKNOWN_OUTCOME ->
          new Finding(
              Severity.WARNING, Topic.CALL_FAILED, call, message, passing(failure.failureClass()));
    };
  }

  private static String passing(FailureClass failure) {
    return failure == FailureClass.THROTTLED
        ? "run the check again when the side takes calls again"
        : "run the check again; if it stays, see whether the address is right and the side is up";
  }
}
