// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Why there was no connection, and what a person can do about it.
 *
 * @param problem after "could not connect: "
 */
record ConnectProblem(String problem, String advice) {
  private static final ConnectProblem UNKNOWN_HOST =
      new ConnectProblem(
          "the name of the host is not known",
          "check the store, system or base address for typing errors, and the machine's DNS");
  private static final ConnectProblem SLOW =
      new ConnectProblem(
          "nobody answered in time",
          "the server is down, a firewall or proxy is in between, or the port does not speak TLS:"
              + " check the base address and whether this machine may call out");
  private static final ConnectProblem REFUSED =
      new ConnectProblem(
          "nothing accepts connections there",
          "the server is down, or host and port of the base address are wrong");
  private static final ConnectProblem NO_TLS =
      new ConnectProblem(
          "what answers there does not speak TLS",
          "check scheme and port of the base address: https to a port of plain http");
  private static final ConnectProblem UNTRUSTED =
      new ConnectProblem(
          "the server's certificate is not trusted",
          "if it is right, put its issuer into the JVM's trust store or give HttpConfig an"
              + " sslContext; if not, something in between reads along");
  private static final ConnectProblem OTHER_HOST =
      new ConnectProblem(
          "the server's certificate is for another host",
          "check the host in the base address, and what DNS or a proxy make of it");
  private static final ConnectProblem TLS =
      new ConnectProblem(
          "TLS could not be agreed on",
          "check the base address, the TLS versions of this JVM and any proxy in between");

  static ConnectProblem of(List<Throwable> chain) {
    if (has(chain, UnknownHostException.class) || has(chain, UnresolvedAddressException.class)) {
      return UNKNOWN_HOST;
    }
    if (has(chain, HttpConnectTimeoutException.class)) {
      return SLOW;
    }
    if (has(chain, SSLHandshakeException.class)) {
      return tls(text(chain));
    }
    return has(chain, NoRouteToHostException.class) ? SLOW : REFUSED;
  }

  /** A peer that answers in plain text, which is no failure of the handshake for the JDK. */
  static boolean isPlain(List<Throwable> chain) {
    return has(chain, SSLException.class) && text(chain).contains("unrecognized ssl message");
  }

  static ConnectProblem plain() {
    return NO_TLS;
  }

  private static ConnectProblem tls(String text) {
    if (text.contains("subject alternative") || text.contains("no name matching")) {
      return OTHER_HOST;
    }
    if (text.contains("path") || text.contains("trust anchor") || text.contains("expired")) {
      return UNTRUSTED;
    }
    return TLS;
  }

  private static boolean has(List<Throwable> chain, Class<? extends Throwable> type) {
    return chain.stream().anyMatch(type::isInstance);
  }

  private static String text(List<Throwable> chain) {
    StringBuilder text = new StringBuilder();
    chain.forEach(each -> text.append(each.getMessage()).append(' '));
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
