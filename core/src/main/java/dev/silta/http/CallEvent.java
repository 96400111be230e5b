// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened to a call. Holds no address, header or body; times are by the configured
 * clock.
 */
public sealed interface CallEvent {

  /** Who called, as {@link HttpConfig#client} or the host of the base address. */
  String client();

  /** The call's name in logs and failures; empty for a request that belongs to no call. */
  String correlationId();

  /** HTTP method. */
  String method();

  /** Path with placeholders instead of values. */
  String template();

  /**
   * One request went out and ended. Requests of access tokens are told too, under the call that
   * needed the token.
   *
   * @param attempt from 1
   * @param status of the answer; empty if none came
   * @param failure why none came
   * @param waited what the call has waited so far, for its lane and between attempts
   * @param bytesSent length of the request's body
   * @param bytesReceived length of the answer's body as it came over the wire; 0 if none came whole
   * @param took from sending to the last byte
   */
  record AttemptEnded(
      String client,
      String correlationId,
      String method,
      String template,
      int attempt,
      OptionalInt status,
      Optional<ApiException> failure,
      Duration waited,
      long bytesSent,
      long bytesReceived,
      Duration took)
      implements CallEvent {}

  /**
   * A call ended, with whatever answer or failure.
   *
   * @param attempts requests that were sent for it, 0 if none was
   * @param status of the last answer; empty if none came
   * @param failure why none came
   * @param waited for its lane and between attempts
   * @param bytesSent of all attempts
   * @param bytesReceived of all attempts
   * @param took from the caller's call to its end, waits included
   */
  record CallEnded(
      String client,
      String correlationId,
      String method,
      String template,
      int attempts,
      OptionalInt status,
      Optional<ApiException> failure,
      Duration waited,
      long bytesSent,
      long bytesReceived,
      Duration took)
      implements CallEvent {}
}
