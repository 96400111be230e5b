// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request: what goes over the wire and what a failure may say about it. Immutable. {@code
 * toString} shows method and template only, since addresses and bodies can hold personal data.
 */
public final class ApiRequest {
  private static final CallOptions NO_OPTIONS = CallOptions.defaults();
  private final Target target;
  private final Map<String, String> headers;
  private final byte @Nullable [] body;
  private final CallOptions options;
  private final Attempt attempt;

  private ApiRequest(
      Target target,
      Map<String, String> headers,
      byte @Nullable [] body,
      CallOptions options,
      Attempt attempt) {
    this.target = target;
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.options = options;
    this.attempt = attempt;
  }

  /**
   * A request without headers and body.
   *
   * @param template the path with placeholders, such as {@code /orders/{id}}: what logs and
   *     failures show
   * @throws IllegalArgumentException if method or template hold what could not stand in a log line
   */
  public static ApiRequest of(String method, String template, URI uri, Repeat repeat) {
    if (!HeaderRules.isPrintable(method) || !HeaderRules.isPrintable(template)) {
      throw new IllegalArgumentException("method and template must be printable ASCII");
    }
    Target target = new Target(method, template, uri, repeat);
    return new ApiRequest(target, Map.of(), null, NO_OPTIONS, Attempt.FIRST);
  }

  /**
   * A copy with this header set; a header of the same name is replaced.
   *
   * @throws IllegalArgumentException if name or value cannot be sent; neither is repeated
   */
  public ApiRequest withHeader(String name, String value) {
    HeaderRules.check(name, value);
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new ApiRequest(target, more, body, options, attempt);
  }

  /** A copy with this body. */
  public ApiRequest withBody(byte[] bytes) {
    return new ApiRequest(target, headers, bytes.clone(), options, attempt);
  }

  /** A copy with these options instead of its own, and with their headers set. */
  public ApiRequest withOptions(CallOptions others) {
    ApiRequest copy = new ApiRequest(target, headers, body, others, attempt);
    for (Map.Entry<String, String> header : others.headers().entrySet()) {
      copy = copy.withHeader(header.getKey(), header.getValue());
    }
    return copy;
  }

  /** A copy that knows which attempt it is and until when the call may last. */
  ApiRequest with(Attempt which) {
    return new ApiRequest(target, headers, body, options, which);
  }

  Attempt attempt() {
    return attempt;
  }

  /** The call that it is an attempt of. */
  CallRecord call() {
    return attempt.call();
  }

  /** Whether carrying it out changes something at the server. */
  boolean isWrite() {
    return !method().equals("GET") && !method().equals("HEAD");
  }

  public String method() {
    return target.method();
  }

  /** The path with placeholders instead of values. */
  public String template() {
    return target.template();
  }

  public URI uri() {
    return target.uri();
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** A copy of the body; present but empty means an explicit body of length 0. */
  public Optional<byte[]> body() {
    return body == null ? Optional.empty() : Optional.of(body.clone());
  }

  long bodyLength() {
    return body == null ? 0 : body.length;
  }

  public Repeat repeat() {
    return target.repeat();
  }

  public CallOptions options() {
    return options;
  }

  @Override
  public String toString() {
    return method() + " " + template();
  }

  /** What never changes between the attempts of a call. */
  private record Target(String method, String template, URI uri, Repeat repeat) {}
}
