// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A plain HTTP caller with an account. */
public final class Caller {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final String account;

  private Caller(String base, String account) {
    this.base = base;
    this.account = account;
  }

  public Caller(URI base, String user, String password) {
    this(base.toString(), "Basic " + encoded(user + ":" + password));
  }

  private static String encoded(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  public static Caller bearer(URI base, String token) {
    return new Caller(base.toString(), "Bearer " + token);
  }

  /** A request that a test may still change. */
  public HttpRequest.Builder request(String method, String path, String body) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", account)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
  }

  public HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> call(String method, String path, String body) {
    try {
      return send(request(method, path, body).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int status(String method, String path, String body) {
    return call(method, path, body).statusCode();
  }

  public int status(String path) {
    return status("GET", path, "");
  }

  public JsonNode get(String path) {
    return Json.read(call("GET", path, "").body());
  }

  public JsonNode post(String path, String body) {
    return Json.read(call("POST", path, body).body());
  }

  public JsonNode put(String path, String body) {
    return Json.read(call("PUT", path, body).body());
  }
}
