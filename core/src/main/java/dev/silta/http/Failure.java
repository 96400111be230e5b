// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is known of a failed call. Holds no address, no credentials and no request body.
 *
 * @param method HTTP method
 * @param template path with placeholders instead of values
 * @param status status of the answer, if one came
 * @param requestId the server's id of the request, if it sent one
 * @param attempts how many times the request was sent
 * @param mayBeProcessed whether the server may have carried the request out
 * @param message the server's own message, or what went wrong; bounded and redacted
 * @param advice what a person can do about it, if that is known
 * @param correlationId the call's name in events and logs, if a client of the standard chain made
 *     it
 * @param naturalKey what to look the object up by, if the caller said so; not in {@code toString}
 */
public record Failure(
    String method,
    String template,
    OptionalInt status,
    Optional<String> requestId,
    int attempts,
    boolean mayBeProcessed,
    String message,
    Optional<String> advice,
    Optional<String> correlationId,
    Optional<String> naturalKey) {

  /** Of a call without a name and a key. */
  public Failure(
      String method,
      String template,
      OptionalInt status,
      Optional<String> requestId,
      int attempts,
      boolean mayBeProcessed,
      String message) {
    this(
        method,
        template,
        status,
        requestId,
        attempts,
        mayBeProcessed,
        message,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Of an answer that came. */
  static Failure answered(
      ApiRequest request, ApiResponse response, boolean mayBeProcessed, String message) {
    Optional<String> id =
        Stream.of("X-Request-Id", "X-Correlation-Id", "Request-Id")
            .flatMap(name -> response.header(name).stream())
            .findFirst()
            .map(Redaction::of);
    return new Failure(
        request.method(),
        request.template(),
        OptionalInt.of(response.status()),
        id,
        response.attempts(),
        mayBeProcessed,
        message,
        Optional.empty(),
        response.correlationId().or(request.call()::correlationId),
        request.options().naturalKey());
  }

  /** Of a request without an answer, sent this many times. */
  static Failure unanswered(
      ApiRequest request, int attempts, boolean mayBeProcessed, String message) {
    return new Failure(
        request.method(),
        request.template(),
        OptionalInt.empty(),
        Optional.empty(),
        attempts,
        mayBeProcessed || request.attempt().doubtful(),
        message,
        Optional.empty(),
        request.call().correlationId(),
        request.options().naturalKey());
  }

  /** The same failure with this advice. */
  Failure advised(Optional<String> what) {
    return new Failure(
        method,
        template,
        status,
        requestId,
        attempts,
        mayBeProcessed,
        message,
        what,
        correlationId,
        naturalKey);
  }

  /**
   * One line for a log: {@code PUT /orders: 400 after 1 attempt: Article 'X' does not exist.}, and
   * behind an arrow what to do, if that is known.
   */
  @Override
  public String toString() {
    String outcome = status.isPresent() ? Integer.toString(status.getAsInt()) : "no answer";
    String id = requestId.map(value -> ", request " + value).orElse("");
    String what = advice.map(text -> " -> " + text).orElse("");
    String times = attempts == 1 ? "1 attempt" : attempts + " attempts";
    return method + " " + template + ": " + outcome + " after " + times + id + ": " + message
        + what;
  }
}
