// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A server whose queue of connections is full, so that a further one is neither made nor refused.
 */
final class DeafServer implements AutoCloseable {
  private final ServerSocket listening;
  private final List<Socket> queue = new ArrayList<>();

  private DeafServer() throws IOException {
    listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  static DeafServer open() throws IOException {
    return new DeafServer();
  }

  /** Serves one connection with this answer, on a thread of its own. */
  void serveOnce(RawServer.Answer answer) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = listening.accept()) {
                socket.getInputStream().read(new byte[10_000]);
                answer.write(socket);
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            "deaf-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** From now on no connection is made. */
  void deafen() throws IOException {
    for (int i = 0; i < 50; i++) {
      Socket socket = new Socket();
      queue.add(socket);
      try {
        socket.connect(new InetSocketAddress(listening.getInetAddress(), port()), 200);
      } catch (SocketTimeoutException e) {
        return;
      }
    }
    throw new IllegalStateException("the queue of connections does not fill up");
  }

  private int port() {
    return listening.getLocalPort();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : queue) {
      socket.close();
    }
  }
}
