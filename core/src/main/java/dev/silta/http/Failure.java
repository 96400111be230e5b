// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Optional;
import java.util.OptionalInt;

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
 */
public record Failure(
    String method,
    String template,
    OptionalInt status,
    Optional<String> requestId,
    int attempts,
    boolean mayBeProcessed,
    String message) {

  /** One line for a log: {@code PUT /orders: 400 after 1 attempt: Article 'X' does not exist.} */
  @Override
  public String toString() {
    String outcome = status.isPresent() ? Integer.toString(status.getAsInt()) : "no answer";
    String id = requestId.map(value -> ", request " + value).orElse("");
    String times = attempts == 1 ? "1 attempt" : attempts + " attempts";
    return method + " " + template + ": " + outcome + " after " + times + id + ": " + message;
  }
}
