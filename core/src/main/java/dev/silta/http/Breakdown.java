// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** Tells from the exception that ended an exchange whether the server may have seen the request. */
final class Breakdown {
  private static final List<Class<? extends Throwable>> BEFORE_SENDING =
      List.of(
          ConnectException.class,
          NoRouteToHostException.class,
          UnknownHostException.class,
          UnresolvedAddressException.class,
          HttpConnectTimeoutException.class,
          SSLHandshakeException.class);

  private Breakdown() {}

  static ApiException of(ApiRequest request, Throwable problem) {
    List<Throwable> chain = chain(problem);
    if (chain.stream().anyMatch(BoundedBody.TooLargeException.class::isInstance)) {
      return tooLarge(request);
    }
    boolean sent =
        chain.stream().noneMatch(e -> BEFORE_SENDING.stream().anyMatch(c -> c.isInstance(e)));
    Optional<ConnectProblem> known =
        sent
            ? Optional.of(ConnectProblem.plain()).filter(any -> ConnectProblem.isPlain(chain))
            : Optional.of(ConnectProblem.of(chain));
    String message =
        (sent ? "broken off: " : "could not connect: ")
            + known.map(each -> each.problem() + " (" + names(chain) + ")").orElse(names(chain));
    return ApiException.unanswered(
        request, sent, message, known.map(ConnectProblem::advice), safe(problem, message));
  }

  /** Asking again would bring as much again. */
  private static ApiException tooLarge(ApiRequest request) {
    String message = "the answer is larger than allowed";
    return request.repeat() == Repeat.SAFE
        ? new ApiException.InvalidData(
            Failure.unanswered(request, request.attempt().number(), request.isWrite(), message),
            null)
        : ApiException.unanswered(request, true, message, null);
  }

  private static List<Throwable> chain(Throwable problem) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable e = problem; e != null && chain.size() < 5; e = e.getCause()) {
      chain.add(e);
    }
    return chain;
  }

  private static String names(List<Throwable> chain) {
    List<String> names = chain.stream().map(Breakdown::name).distinct().toList();
    return String.join(" < ", names);
  }

  /**
   * The JDK's messages may quote what the server sent; only those of TLS are needed and harmless.
   */
  private static String name(Throwable e) {
    String name = e.getClass().getSimpleName();
    return e instanceof SSLException && e.getMessage() != null
        ? name + " (" + Redaction.of(e.getMessage()) + ")"
        : name;
  }

  private static IOException safe(Throwable problem, String message) {
    IOException copy = new IOException(message);
    copy.setStackTrace(problem.getStackTrace());
    return copy;
  }
}
