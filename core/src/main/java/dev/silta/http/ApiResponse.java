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
  private final int attempts;

  /**
   * An answer.
   *
   * @param attempts how many times the request was sent to get this answer, at least 1
   */
  public ApiResponse(int status, Map<String, List<String>> headers, byte[] body, int attempts) {
    this(status, attempts, body.clone(), headers);
  }

  /** Takes the body as it is: bodies are large and need not be copied at each station. */
  private ApiResponse(int status, int attempts, byte[] body, Map<String, List<String>> headers) {
    this.status = status;
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.headers.putAll(headers);
    this.body = body;
    this.attempts = attempts;
  }

  /** An answer that owns its body from now on. */
  static ApiResponse owning(
      int status, Map<String, List<String>> headers, byte[] body, int attempts) {
    return new ApiResponse(status, attempts, body, headers);
  }

  ApiResponse withHeader(String name, String value) {
    TreeMap<String, List<String>> more = new TreeMap<>(headers);
    more.put(name, List.of(value));
    return new ApiResponse(status, attempts, body, more);
  }

  ApiResponse withBody(byte[] otherBody) {
    return new ApiResponse(status, attempts, otherBody, headers);
  }

  public int status() {
    return status;
  }

  /** The first value of this header, its name in any case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
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
    return attempts;
  }

  @Override
  public String toString() {
    return "status " + status + ", " + body.length + " bytes";
  }
}
