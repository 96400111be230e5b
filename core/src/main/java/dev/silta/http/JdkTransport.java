// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One exchange over {@link HttpClient}: HTTP/1.1 with an explicit length, gzip, a bounded body, and
 * a deadline that includes the body, which the JDK's own does not.
 *
 * <p>The JDK client sends a GET once more on its own if a kept-alive connection closes before an
 * answer; a server may therefore count one GET more than {@link ApiResponse#attempts}. It does not
 * do so for writes.
 */
final class JdkTransport implements ApiTransport {
  private static final Optional<String> SLOW =
      Optional.of("the server is slow or hangs: try later, or allow for more time in HttpConfig");
  private final HttpClient client;
  private final HttpConfig config;

  JdkTransport(HttpConfig config) {
    this.client = HttpClients.of(config);
    this.config = config;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    Duration left = request.attempt().left(config.clock());
    if (left.isZero()) {
      throw new ApiException.Transient(
          Failure.unanswered(request, request.attempt().before(), false, "no time left to send it"),
          null);
    }
    Duration longest = config.attemptDeadline();
    return exchange(request, left.compareTo(longest) < 0 ? left : longest);
  }

  private ApiResponse exchange(ApiRequest request, Duration timeout) {
    CompletableFuture<HttpResponse<byte[]>> pending =
        client.sendAsync(wire(request), info -> body(info.headers()));
    try {
      return answer(request, pending.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      String message = "no complete answer within " + timeout.toMillis() + " ms";
      throw ApiException.unanswered(request, true, message, SLOW, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ApiException.unanswered(request, true, "interrupted", e);
    } catch (ExecutionException e) {
      throw Breakdown.of(request, e.getCause() == null ? e : e.getCause());
    } catch (IOException e) {
      throw Breakdown.of(request, e);
    } finally {
      // of no effect once it is complete
      pending.cancel(true);
    }
  }

  private BoundedBody body(HttpHeaders headers) {
    return new BoundedBody(config.maxResponseBytes(), length(headers));
  }

  private static OptionalLong length(HttpHeaders headers) {
    try {
      return headers.firstValueAsLong("Content-Length");
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static HttpRequest wire(ApiRequest request) {
    HttpRequest.BodyPublisher body =
        request
            .body()
            .map(HttpRequest.BodyPublishers::ofByteArray)
            .orElseGet(HttpRequest.BodyPublishers::noBody);
    HttpRequest.Builder wire =
        HttpRequest.newBuilder(request.uri())
            .version(HttpClient.Version.HTTP_1_1)
            .method(request.method(), body)
            .setHeader("Accept-Encoding", "gzip");
    request.headers().forEach((name, value) -> header(wire, name, value));
    return wire.build();
  }

  private static void header(HttpRequest.Builder wire, String name, String value) {
    try {
      wire.setHeader(name, value);
    } catch (IllegalArgumentException e) {
      // the JDK's message quotes the value, which may be a secret
      throw new IllegalArgumentException("header not allowed or with a bad value: " + name);
    }
  }

  private ApiResponse answer(ApiRequest request, HttpResponse<byte[]> response) throws IOException {
    return ApiResponse.owning(
        response.statusCode(),
        response.headers().map(),
        decoded(response),
        request.attempt().number(),
        response.body().length);
  }

  private byte[] decoded(HttpResponse<byte[]> response) throws IOException {
    String encoding =
        response.headers().firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    if (response.body().length == 0) {
      return response.body();
    }
    return switch (encoding.strip()) {
      case "", "identity" -> response.body();
      case "gzip", "x-gzip" -> BoundedBody.unzipped(response.body(), config.maxResponseBytes());
      default -> throw new IOException("unknown content encoding");
    };
  }

  @Override
  public String toString() {
    return "java.net.http";
  }
}
