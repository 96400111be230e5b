// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on bare sockets, so that it can break every rule of HTTP. Records what it sees. */
final class RawServer implements AutoCloseable {
  private final ServerSocket listening;
  private final List<Answer> answers;
  private final List<SSLContext> layers;
  private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Thread accepting;

  /** The last answer repeats. */
  RawServer(Answer... answers) throws IOException {
    this(List.of(), answers);
  }

  /** With TLS: one context per connection, the last repeats. */
  RawServer(List<SSLContext> layers, Answer... answers) throws IOException {
    this.layers = layers;
    this.answers = List.of(answers);
    this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    this.accepting = start(this::accept);
  }

  URI address() {
    return address("127.0.0.1");
  }

  /** Its address under another name of this machine. */
  URI address(String host) {
    String scheme = layers.isEmpty() ? "http" : "https";
    return URI.create(scheme + "://" + host + ":" + listening.getLocalPort());
  }

  /** Connections that are open now. */
  int connections() {
    open.removeIf(Socket::isClosed);
    return open.size();
  }

  List<Seen> seen() {
    return seen;
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void accept() {
    try {
      for (int count = 0; true; count++) {
        Socket socket = layered(listening.accept(), count);
        open.add(socket);
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed: the test is over
    }
  }

  private Socket layered(Socket plain, int connection) throws IOException {
    if (layers.isEmpty()) {
      return plain;
    }
    SSLContext context = layers.get(Math.min(connection, layers.size() - 1));
    // server mode: nothing was read from the socket yet
    return context.getSocketFactory().createSocket(plain, null, true);
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Seen request = read(in); request != null; request = read(in)) {
        seen.add(request);
        answers.get(Math.min(seen.size(), answers.size()) - 1).write(socket, request);
      }
    } catch (IOException | InterruptedException e) {
      // the client went away, as it should from most of what is served here
    }
  }

  private static @Nullable Seen read(InputStream in) throws IOException {
    String start = line(in);
    if (start.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        // no HTTP: the client speaks TLS
        return null;
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Seen(start, headers, new String(in.readNBytes(length), ISO_8859_1));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return line.toString(ISO_8859_1).strip();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
    try {
      // the port is free only when nobody waits at it any more
      accepting.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One request as it came over the wire; header names in lower case. */
  record Seen(String startLine, Map<String, String> headers, String body) {}

  /** What the server does once it has read a request. */
  @FunctionalInterface
  interface Answer {
    void write(Socket socket) throws IOException, InterruptedException;

    /** For answers that depend on what was asked. */
    default void write(Socket socket, Seen request) throws IOException, InterruptedException {
      write(socket);
    }
  }
}
