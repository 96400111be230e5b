// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Puts answers on the wire: whole, stalled or not at all. */
final class Wire implements AutoCloseable {
  private static final int PROBE_MILLIS = 250;

  private final CountDownLatch closing = new CountDownLatch(1);

  /** Without this, each answer on a kept-alive connection waits some 40 ms. */
  static void answerWithoutDelay() {
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      switch (answer.delivery()) {
        case WHOLE -> whole(exchange, answer);
        case STALLED -> stalled(exchange, answer);
        case CLOSED -> {}
      }
    }
  }

  private static void whole(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    headers(exchange, answer, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private static void headers(HttpExchange exchange, Answer answer, long length)
      throws IOException {
    if (!answer.contentType().isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    }
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), length);
  }

  private void stalled(HttpExchange exchange, Answer answer) throws IOException {
    headers(exchange, answer, 0);
    byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
    OutputStream body = exchange.getResponseBody();
    body.write(text, 0, text.length / 2);
    body.flush();
    while (!isClosing()) {
      body.write(' '); // fails once the caller has gone
      body.flush();
    }
  }

  private boolean isClosing() {
    try {
      return closing.await(PROBE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
