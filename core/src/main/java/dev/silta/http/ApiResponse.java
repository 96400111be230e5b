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
   * @param attempts how many times the request was sent to get this answer, at least 1
   */
  public ApiResponse(int status, Map<String, List<String>> headers, byte[] body, int attempts) {
    this.status = status;
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.headers.putAll(headers);
    this.body = body.clone();
    this.attempts = attempts;
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

  public int attempts() {
    return attempts;
  }

  @Override
  public String toString() {
    return "status " + status + ", " + body.length + " bytes";
  }
}
