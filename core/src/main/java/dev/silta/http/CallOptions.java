// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is special about some calls. Immutable; {@code toString} hides the headers' values. Hand it
 * to a client's {@code with}, which answers a client whose calls have these options:
 *
 * <pre>{@code
 * CallOptions patient = CallOptions.builder().deadline(Duration.ofMinutes(5)).build();
 * client.with(patient).orders().quickProcess(id, request);
 * }</pre>
 */
@Value.Immutable
@HttpStyle
public interface CallOptions {

  /**
   * Longest time for the call with its waits and retries, instead of {@link
   * HttpConfig#callDeadline}; each attempt still ends at {@link HttpConfig#attemptDeadline}.
   */
  Optional<Duration> deadline();

  /** Whether failed attempts may be repeated; as {@link HttpConfig#retry} says. */
  @Value.Default
  default Retries retries() {
    return Retries.AS_CONFIGURED;
  }

  /** Who goes first in the account's lane; {@link Priority#NORMAL}. */
  @Value.Default
  default Priority priority() {
    return Priority.NORMAL;
  }

  /** Sent besides those of the client; none that frames or authenticates the request. */
  @Value.Redacted
  Map<String, String> headers();

  /**
   * What the object is to be looked up by if the outcome is not known: handed back in {@link
   * Failure#naturalKey}, neither sent nor logged.
   */
  Optional<String> naturalKey();

  /** The host's own name for the call in events, logs and failures; one is made up by default. */
  Optional<String> correlationId();

  /**
   * Refuses what could not be sent.
   *
   * @throws IllegalArgumentException if the deadline is not positive, or a header or the id is not
   *     fit to be sent; the message does not repeat values
   */
  @Value.Check
  default void check() {
    if (deadline().isPresent() && (deadline().get().isNegative() || deadline().get().isZero())) {
      throw new IllegalArgumentException("deadline must be positive");
    }
    headers().forEach(HeaderRules::checkOwn);
    correlationId().ifPresent(HeaderRules::checkId);
  }

  static CallOptions defaults() {
    return builder().build();
  }

  /** Only a priority. */
  static CallOptions of(Priority priority) {
    return builder().priority(priority).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; every option has a default. */
  final class Builder extends ImmutableCallOptions.Builder {}

  /** Whether failed attempts of a call may be repeated. */
  enum Retries {
    /** What is safe to repeat is repeated within the limits of the configuration. */
    AS_CONFIGURED,
    /** One attempt; the caller sees how it ended. */
    OFF
  }
}
