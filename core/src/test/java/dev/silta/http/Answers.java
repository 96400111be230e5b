// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.silta.http.RawServer.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** Good and broken answers of a {@link RawServer}. */
final class Answers {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";
  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

  private Answers() {}

  static Answer json(int status, String body, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Type: application/json\r\nContent-Length: ").append(body.length());
    return text(head + "\r\n\r\n" + body);
  }

  static Answer text(String text) {
    return socket -> write(socket, text.getBytes(ISO_8859_1));
  }

  static Answer bytes(String head, byte[] body) {
    return socket -> {
      write(socket, (head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(ISO_8859_1));
      write(socket, body);
    };
  }

  static Answer resetBeforeHeaders() {
    return Answers::reset;
  }

  static Answer resetAfterHeaders() {
    return socket -> {
      write(socket, (HEAD + "{").getBytes(ISO_8859_1));
      reset(socket);
    };
  }

  static Answer stallBeforeHeaders() {
    return socket -> hold();
  }

  static Answer stallInBody() {
    return socket -> {
      write(socket, (HEAD + "{").getBytes(ISO_8859_1));
      hold();
    };
  }

  static Answer empty() {
    return Socket::close;
  }

  static Answer shortBody() {
    return socket -> {
      write(socket, (HEAD + "{").getBytes(ISO_8859_1));
      socket.close();
    };
  }

  static Answer malformedChunk() {
    return socket -> {
      write(socket, (CHUNKED + "2\r\n{}\r\nzz\r\n").getBytes(ISO_8859_1));
      hold();
    };
  }

  static Answer garbage() {
    return socket -> {
      write(socket, "\u0001\u0002 canary-of-server \u00ff\r\n\r\n\r\n".getBytes(ISO_8859_1));
      hold();
    };
  }

  static Answer endlessHeaders() {
    return socket -> {
      write(socket, "HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
      forever(socket, ("X-Filler: " + "x".repeat(4000) + "\r\n").getBytes(ISO_8859_1));
    };
  }

  static Answer endlessBody() {
    return socket -> {
      write(socket, CHUNKED.getBytes(ISO_8859_1));
      forever(socket, ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(ISO_8859_1));
    };
  }

  /** Each byte comes in time, the whole never does. */
  static Answer slowDrip() {
    return socket -> {
      write(socket, CHUNKED.getBytes(ISO_8859_1));
      while (true) {
        write(socket, "1\r\n \r\n".getBytes(ISO_8859_1));
        Thread.sleep(10);
      }
    };
  }

  private static void forever(Socket socket, byte[] bytes) throws IOException {
    while (true) {
      write(socket, bytes);
    }
  }

  private static void hold() throws InterruptedException {
    Thread.sleep(60_000);
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static void write(Socket socket, byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }
}
