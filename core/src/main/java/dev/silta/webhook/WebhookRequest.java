// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One message as it arrived: headers and the raw bytes of the body, nothing decoded and nothing
 * believed. Immutable. {@code toString} shows sizes only, since path, headers and body can hold
 * secrets and personal data.
 */
public final class WebhookRequest {
  private final Optional<String> method;
  private final Optional<String> path;
  private final TreeMap<String, List<String>> headers;
  private final byte[] body;

  private WebhookRequest(
      Optional<String> method,
      Optional<String> path,
      TreeMap<String, List<String>> headers,
      byte[] body) {
    this.method = method;
    this.path = path;
    this.headers = headers;
    this.body = body;
  }

  /**
   * A message whose body is in memory already.
   *
   * @param headers all headers; names in any case, values as they came
   * @param body the bytes as they came: a signature is over these, so a body that was decoded and
   *     encoded again does not do
   */
  public static WebhookRequest of(Map<String, List<String>> headers, byte[] body) {
    return new WebhookRequest(Optional.empty(), Optional.empty(), merged(headers), body.clone());
  }

  /**
   * A message whose body is still to be read. Reads one byte more than allowed at most, so that a
   * huge body costs no memory; the receiver then sees that it is too large.
   *
   * @param longest {@link WebhookLimits#bodyBytes} of the receiver
   * @throws IOException if the stream breaks off
   */
  public static WebhookRequest read(
      Map<String, List<String>> headers, InputStream body, int longest) throws IOException {
    byte[] bytes = body.readNBytes(longest == Integer.MAX_VALUE ? longest : longest + 1);
    return new WebhookRequest(Optional.empty(), Optional.empty(), merged(headers), bytes);
  }

  private static TreeMap<String, List<String>> merged(Map<String, List<String>> headers) {
    TreeMap<String, List<String>> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> merged.computeIfAbsent(name, first -> new ArrayList<>()).addAll(values));
    merged.replaceAll((name, values) -> List.copyOf(values));
    return merged;
  }

  /** A copy that knows its method; without one, any is assumed to be right. */
  public WebhookRequest withMethod(String value) {
    return new WebhookRequest(Optional.of(value), path, headers, body);
  }

  /** A copy that knows the path it came to, as it was sent, without the query. */
  public WebhookRequest withPath(String value) {
    return new WebhookRequest(method, Optional.of(value), headers, body);
  }

  public Optional<String> method() {
    return method;
  }

  public Optional<String> path() {
    return path;
  }

  /**
   * The value of this header, its name in any case; empty if it is missing or came more than once,
   * since of two signatures none can be trusted.
   */
  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? Optional.of(values.get(0).strip()) : Optional.empty();
  }

  /** All headers, names in any case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** A copy of the raw bytes. */
  public byte[] body() {
    return body.clone();
  }

  /** The raw bytes themselves, for this package. */
  byte[] bytes() {
    return body;
  }

  @Override
  public String toString() {
    return "WebhookRequest{%s headers, %s bytes}".formatted(headers.size(), body.length);
  }
}
