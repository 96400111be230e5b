// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;

/**
 * Builds calls to one base address and proves their success. Safe for use by several threads.
 *
 * <pre>{@code
 * Order order = rest.get("/orders/{id}", 17).query("expand", "products").as(Order.class);
 * }</pre>
 */
public final class RestClient {
  private final URI base;
  private final ApiTransport transport;
  private final JsonCodec codec;
  private final CallOptions options;
  private final Advice advice;

  /**
   * A client of this base address.
   *
   * @param base without a trailing slash
   */
  public RestClient(URI base, ApiTransport transport, JsonCodec codec) {
    this(base, transport, codec, CallOptions.defaults(), Advice.none());
  }

  private RestClient(
      URI base, ApiTransport transport, JsonCodec codec, CallOptions options, Advice advice) {
    this.base = base;
    this.transport = transport;
    this.codec = codec;
    this.options = options;
    this.advice = advice;
  }

  /** A client of another base address over the same transport, such as another API version. */
  public RestClient at(URI otherBase) {
    return new RestClient(otherBase, transport, codec, options, advice);
  }

  /** A client over the same transport whose calls have these options instead. */
  public RestClient with(CallOptions others) {
    return new RestClient(base, transport, codec, others, advice);
  }

  /** A client whose failures say what this vendor's users can do about them. */
  public RestClient advising(Advice vendors) {
    return new RestClient(base, transport, codec, options, vendors);
  }

  public URI base() {
    return base;
  }

  public JsonCodec codec() {
    return codec;
  }

  public RestCall get(String template, Object... variables) {
    return call("GET", template, Repeat.SAFE, variables);
  }

  public RestCall post(String template, Object... variables) {
    return call("POST", template, Repeat.NEVER_BLINDLY, variables);
  }

  public RestCall put(String template, Object... variables) {
    return call("PUT", template, Repeat.NEVER_BLINDLY, variables);
  }

  public RestCall patch(String template, Object... variables) {
    return call("PATCH", template, Repeat.NEVER_BLINDLY, variables);
  }

  public RestCall delete(String template, Object... variables) {
    return call("DELETE", template, Repeat.NEVER_BLINDLY, variables);
  }

  private RestCall call(String method, String template, Repeat repeat, Object... variables) {
    return new RestCall(
        transport, codec, options, advice, base, method, template, repeat, variables);
  }
}
