// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call being put together, and the proof of its success: status 2xx, a JSON content type, a
 * body that parses. Anything else is an {@link ApiException}. Not safe for use by several threads.
 */
public final class RestCall {
  private final ApiTransport transport;
  private final JsonCodec codec;
  private final CallOptions options;
  private final Advice advice;
  private final String method;
  private final String template;
  private final StringBuilder address;
  private Repeat repeat;
  private byte @Nullable [] body;
  private boolean queried;

  RestCall(
      ApiTransport transport,
      JsonCodec codec,
      CallOptions options,
      Advice advice,
      URI base,
      String method,
      String template,
      Repeat repeat,
      Object... variables) {
    this.transport = transport;
    this.codec = codec;
    this.options = options;
    this.advice = advice;
    this.method = method;
    this.template = template;
    this.repeat = repeat;
    this.address =
        new StringBuilder(base.toString()).append(UriTemplate.expand(template, variables));
  }

  /** Adds a query parameter; a collection repeats it, an empty Optional or collection adds none. */
  public RestCall query(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> query(name, present));
    } else if (value instanceof Collection<?> values) {
      values.forEach(each -> query(name, each));
    } else {
      address
          .append(queried ? '&' : '?')
          .append(UriTemplate.encode(name))
          .append('=')
          .append(UriTemplate.encode(value.toString()));
      queried = true;
    }
    return this;
  }

  /** Sends this value as JSON. */
  public RestCall body(Object value) {
    body = codec.write(value);
    return this;
  }

  /** Sends an explicit body of length 0, for calls that answer 411 without one. */
  public RestCall emptyBody() {
    body = new byte[0];
    return this;
  }

  /** Declares that carrying this call out twice does no harm. */
  public RestCall repeatable() {
    repeat = Repeat.SAFE;
    return this;
  }

  /** Sends the call and reads the whole body as this type. */
  public <T> T as(Class<T> type) {
    return prove(bytes -> codec.read(bytes, type));
  }

  /** Sends the call and reads the part of the body at this JSON pointer as this type. */
  public <T> T as(String pointer, Class<T> type) {
    return prove(bytes -> part(bytes, pointer, type));
  }

  /** Like {@link #as(String, Class)}, but empty where the server says 404. */
  public <T> Optional<T> find(String pointer, Class<T> type) {
    return find(bytes -> part(bytes, pointer, type));
  }

  /** Like {@link #as(Class)}, but empty where the server says 404. */
  public <T> Optional<T> find(Class<T> type) {
    return find(bytes -> codec.read(bytes, type));
  }

  public JsonNode tree() {
    return prove(codec::tree);
  }

  /** Sends the call and reads the array at this JSON pointer record by record. */
  public <T> Listing<T> list(String pointer, String idField, Class<T> type) {
    return prove(bytes -> codec.list(bytes, pointer, idField, type));
  }

  /**
   * Sends the call and reads the body in the caller's own way.
   *
   * @param reader may throw {@link JsonException}: the call then did not prove its success
   */
  public <T> T prove(Function<byte[], T> reader) {
    ApiRequest request = request();
    return Proof.of(request, transport.send(request), advice).read(reader);
  }

  /** Like {@link #prove}, with the server's own clock at the time of the answer. */
  public <T> Dated<T> dated(Function<byte[], T> reader) {
    ApiRequest request = request();
    ApiResponse response = transport.send(request);
    return new Dated<>(Proof.of(request, response, advice).read(reader), serverTime(response));
  }

  /** Like {@link #dated(Function)}, but with this value where the server says 404. */
  public <T> Dated<T> dated(Function<byte[], T> reader, T missing) {
    ApiRequest request = request();
    ApiResponse response = transport.send(request);
    T value = response.status() == 404 ? missing : Proof.of(request, response, advice).read(reader);
    return new Dated<>(value, serverTime(response));
  }

  /** Like {@link #prove}, but empty where the server says 404. */
  public <T> Optional<T> find(Function<byte[], T> reader) {
    ApiRequest request = request();
    ApiResponse response = transport.send(request);
    return response.status() == 404
        ? Optional.empty()
        : Optional.of(Proof.of(request, response, advice).read(reader));
  }

  /** Sends the call; any 2xx is a success and its body is not read. */
  public void discard() {
    ApiRequest request = request();
    Proof.of(request, transport.send(request), advice).status();
  }

  private static Optional<Instant> serverTime(ApiResponse response) {
    try {
      return response
          .header("Date")
          .map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
          .map(Instant::from);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private <T> T part(byte[] bytes, String pointer, Class<T> type) {
    JsonNode node = codec.tree(bytes).at(pointer);
    if (node.isMissingNode() || node.isNull()) {
      throw new JsonException(pointer, "is missing", null);
    }
    return codec.convert(node, type);
  }

  private ApiRequest request() {
    ApiRequest request =
        ApiRequest.of(method, template, uri(), repeat)
            .withHeader("Accept", "application/json")
            .withOptions(options);
    return body == null
        ? request
        : request.withHeader("Content-Type", "application/json").withBody(body);
  }

  private URI uri() {
    try {
      return URI.create(address.toString());
    } catch (IllegalArgumentException e) {
      // the JDK's message quotes the address, which may hold personal data
      throw new IllegalArgumentException("base address and template make no address");
    }
  }

  /**
   * A value and when it was served.
   *
   * @param servedAt by the server's clock, to the second; empty if it did not say
   */
  public record Dated<T>(T value, Optional<Instant> servedAt) {}
}
