// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One complete answer. Immutable; the body is already decompressed and within the size limit.
 * {@code toString} shows the status only.
 */
public final class ApiResponse {
  private final int status;
  private final TreeMap<String, List<String>> headers;
  private final byte[] body;
  private final Origins origins;

  /**
   * An answer.
   *
   * @param attempts how many times the request was sent to get this answer, at least 1
   */
  public ApiResponse(int status, Map<String, List<String>> headers, byte[] body, int attempts) {
    this(status, headers, body.clone(), new Origins(attempts, body.length, Optional.empty()));
  }

  /** Takes the body as it is: bodies are large and need not be copied at each station. */
  private ApiResponse(int status, Map<String, List<String>> headers, byte[] body, Origins origins) {
    this.status = status;
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.headers.putAll(headers);
    this.body = body;
    this.origins = origins;
  }

  /**
   * An answer that owns its body from now on.
   *
   * @param received length of the body as it came over the wire
   */
  static ApiResponse owning(
      int status, Map<String, List<String>> headers, byte[] body, int attempts, long received) {
    return new ApiResponse(
        status, headers, body, new Origins(attempts, received, Optional.empty()));
  }

  ApiResponse withHeader(String name, String value) {
    TreeMap<String, List<String>> more = new TreeMap<>(headers);
    more.put(name, List.of(value));
    return new ApiResponse(status, more, body, origins);
  }

  ApiResponse withBody(byte[] otherBody) {
    return new ApiResponse(status, headers, otherBody, origins);
  }

  /** A copy that says which call it answers. */
  ApiResponse to(CallRecord call) {
    Origins named = new Origins(origins.attempts, origins.received, call.correlationId());
    return new ApiResponse(status, headers, body, named);
  }

  public int status() {
    return status;
  }

  /** The first value of this header, its name in any case. */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /** All values of this header, its name in any case. */
  List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  public byte[] body() {
    return body.clone();
  }

  /** The body itself, for readers of this package. */
  byte[] bytes() {
    return body;
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  public int attempts() {
    return origins.attempts;
  }

  /** Length of the body as it came over the wire, in bytes. */
  long received() {
    return origins.received;
  }

  /** Which call it answers, if a client of the standard chain made it. */
  Optional<String> correlationId() {
    return origins.correlationId;
  }

  @Override
  public String toString() {
    return "status " + status + ", " + body.length + " bytes";
  }

  private record Origins(int attempts, long received, Optional<String> correlationId) {}
}
