// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Scheme, host and port: what credentials are bound to. */
record Origin(String scheme, String host, int port) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * The origin of a base address.
   *
   * @throws IllegalArgumentException if it is not https, or http on loopback, or holds user-info;
   *     the message does not repeat the address, which may hold a password
   */
  static Origin secure(URI address) {
    if (address.getHost() == null || address.getScheme() == null) {
      throw new IllegalArgumentException("the base address must name scheme and host");
    }
    if (address.getRawUserInfo() != null) {
      throw new IllegalArgumentException("the base address must not hold user or password");
    }
    Origin origin = of(address);
    boolean plainOnLoopback = origin.scheme.equals("http") && LOOPBACK.contains(origin.host);
    if (!origin.scheme.equals("https") && !plainOnLoopback) {
      throw new IllegalArgumentException("the base address must be https, or http on loopback");
    }
    return origin;
  }

  /** Whether this address is of this origin and says so without user-info. */
  boolean holds(URI address) {
    return address.getHost() != null
        && address.getScheme() != null
        && address.getRawUserInfo() == null
        && of(address).equals(this);
  }

  private static Origin of(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = address.getPort() == -1 ? usual : address.getPort();
    return new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port);
  }
}
