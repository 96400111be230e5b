// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import dev.silta.http.RawServer.Answer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What can break a call on its way, and what this does to a read. */
enum NetworkFault {
  REFUSED(Read.NOT_SENT, null),
  CONNECT_STALL(Read.NOT_SENT, null),
  TLS_FAILURE(Read.NOT_SENT, null),
  RESET_BEFORE_HEADERS(Read.SENT_AGAIN_BY_THE_JDK, Answers.resetBeforeHeaders()),
  RESET_AFTER_HEADERS(Read.REPEATED, Answers.resetAfterHeaders()),
  STALL_BEFORE_HEADERS(Read.REPEATED, Answers.stallBeforeHeaders()),
  STALL_IN_BODY(Read.REPEATED, Answers.stallInBody()),
  EMPTY(Read.SENT_AGAIN_BY_THE_JDK, Answers.empty()),
  SHORT_BODY(Read.REPEATED, Answers.shortBody()),
  MALFORMED_CHUNK(Read.REPEATED, Answers.malformedChunk()),
  GARBAGE(Read.REPEATED, Answers.garbage()),
  ENDLESS_HEADERS(Read.REPEATED, Answers.endlessHeaders()),
  ENDLESS_BODY(Read.TOO_LARGE, Answers.endlessBody()),
  SLOW_DRIP(Read.REPEATED, Answers.slowDrip());

  /** The certificates of the TLS cells; made once, since keytool takes a second. */
  private static final class Tls {
    static final Certificates TRUSTED = Certificates.of("ip:127.0.0.1");
    static final Certificates OTHER = Certificates.of("ip:127.0.0.1");
  }

  private static final Answer GOOD = Answers.json(200, "{}");
  private static final Answer LAST = Answers.json(200, "{}", "Connection: close");

  private final Read read;
  private final Optional<Answer> answer;

  NetworkFault(Read read, @Nullable Answer answer) {
    this.read = read;
    this.answer = Optional.ofNullable(answer);
  }

  Read read() {
    return read;
  }

  /** Whether only a deadline ends it. */
  boolean isEndless() {
    return this == STALL_BEFORE_HEADERS || this == STALL_IN_BODY || this == SLOW_DRIP;
  }

  /**
   * A server that behaves like this.
   *
   * @param fresh whether the client had no connection to it before. A fault of connecting cannot
   *     meet a connection that is there: the client had one then, and the server has ended it
   */
  NetworkScene scene(boolean fresh) throws IOException {
    return switch (this) {
      case REFUSED -> refused(fresh);
      case CONNECT_STALL -> stalled(fresh);
      case TLS_FAILURE -> distrusted(fresh);
      default -> broken(fresh);
    };
  }

  private NetworkScene broken(boolean fresh) throws IOException {
    Answer bad = answer.orElseThrow();
    RawServer server = fresh ? new RawServer(bad) : new RawServer(GOOD, bad);
    NetworkScene scene = NetworkScene.of(server, HttpConfig.builder());
    if (!fresh) {
      scene.getOnce();
    }
    return scene;
  }

  private static NetworkScene refused(boolean fresh) throws IOException {
    RawServer server = new RawServer(LAST);
    NetworkScene scene = NetworkScene.of(server, HttpConfig.builder());
    if (!fresh) {
      scene.getOnce();
    }
    server.close();
    // kept, so that no other server of this machine takes the port meanwhile
    Socket kept = new Socket();
    kept.setReuseAddress(true);
    kept.bind(new InetSocketAddress(scene.base().getHost(), scene.base().getPort()));
    return new NetworkScene(scene.base(), kept, scene.seen(), scene.config());
  }

  private static NetworkScene stalled(boolean fresh) throws IOException {
    DeafServer server = DeafServer.open();
    HttpConfig.Builder hasty = HttpConfig.builder().connectTimeout(Duration.ofMillis(300));
    NetworkScene scene = NetworkScene.of(server, hasty);
    if (!fresh) {
      server.serveOnce(LAST);
      NetworkScene.of(server, HttpConfig.builder()).getOnce();
    }
    server.deafen();
    return scene;
  }

  private static NetworkScene distrusted(boolean fresh) throws IOException {
    List<SSLContext> shown =
        fresh ? List.of(Tls.OTHER.showing()) : List.of(Tls.TRUSTED.showing(), Tls.OTHER.showing());
    HttpConfig.Builder trusting = HttpConfig.builder().sslContext(Tls.TRUSTED.trusting());
    NetworkScene scene = NetworkScene.of(new RawServer(shown, LAST), trusting);
    if (!fresh) {
      scene.getOnce();
    }
    return scene;
  }

  /** What becomes of a read that is sent twice at most. */
  enum Read {
    /** Tried again; the server sees nothing. */
    NOT_SENT(2, 0),
    /** Tried again. */
    REPEATED(2, 2),
    /** The JDK sends each attempt once more on its own. */
    SENT_AGAIN_BY_THE_JDK(2, 4),
    /** Another attempt would bring as much. */
    TOO_LARGE(1, 1);

    final int attempts;
    final int seen;

    Read(int attempts, int seen) {
      this.attempts = attempts;
      this.seen = seen;
    }
  }
}
