// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request: what goes over the wire and what a failure may say about it. Immutable. {@code
 * toString} shows method and template only, since addresses and bodies can hold personal data.
 */
public final class ApiRequest {
  private final String method;
  private final String template;
  private final URI uri;
  private final Map<String, String> headers;
  private final byte[] body;
  private final boolean hasBody;
  private final Repeat repeat;
  private final Attempt attempt;

  private ApiRequest(
      String method, String template, URI uri, Map<String, String> headers, Repeat repeat) {
    this.method = method;
    this.template = template;
    this.uri = uri;
    this.headers = Map.copyOf(headers);
    this.body = new byte[0];
    this.hasBody = false;
    this.repeat = repeat;
    this.attempt = Attempt.FIRST;
  }

  private ApiRequest(
      ApiRequest base, Map<String, String> headers, byte[] body, boolean hasBody, Attempt attempt) {
    this.method = base.method;
    this.template = base.template;
    this.uri = base.uri;
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.hasBody = hasBody;
    this.repeat = base.repeat;
    this.attempt = attempt;
  }

  /**
   * A request without headers and body.
   *
   * @param template the path with placeholders, such as {@code /orders/{id}}: what logs and
   *     failures show
   */
  public static ApiRequest of(String method, String template, URI uri, Repeat repeat) {
    return new ApiRequest(method, template, uri, Map.of(), repeat);
  }

  /** A copy with this header set; a header of the same name is replaced. */
  public ApiRequest withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new ApiRequest(this, more, body, hasBody, attempt);
  }

  /** A copy with this body. */
  public ApiRequest withBody(byte[] bytes) {
    return new ApiRequest(this, headers, bytes.clone(), true, attempt);
  }

  /** A copy that knows which attempt it is and until when the call may last. */
  ApiRequest with(Attempt which) {
    return new ApiRequest(this, headers, body, hasBody, which);
  }

  Attempt attempt() {
    return attempt;
  }

  /** Whether carrying it out changes something at the server. */
  boolean isWrite() {
    return !method.equals("GET") && !method.equals("HEAD");
  }

  public String method() {
    return method;
  }

  /** The path with placeholders instead of values. */
  public String template() {
    return template;
  }

  public URI uri() {
    return uri;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** A copy of the body; present but empty means an explicit body of length 0. */
  public Optional<byte[]> body() {
    return hasBody ? Optional.of(body.clone()) : Optional.empty();
  }

  public Repeat repeat() {
    return repeat;
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
