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
   * @throws IllegalArgumentException if it is not https, or http on loopback, or holds user-info, a
   *     query or a fragment; the message does not repeat the address, which may hold a password
   */
  static Origin secure(URI address) {
    return secure(address, "the base address");
  }

  /**
   * The origin of an address that errors call by this name.
   *
   * @throws IllegalArgumentException as above
   */
  static Origin secure(URI address, String name) {
    if (address.getHost() == null || address.getScheme() == null) {
      throw new IllegalArgumentException(
          name + " must name scheme and host, such as https://api.example.com");
    }
    if (address.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          name + " must not hold user or password: they have settings of their own");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new IllegalArgumentException(
          name + " must not hold a query or fragment: keys have settings of their own");
    }
    Origin origin = of(address);
    boolean plainOnLoopback = origin.scheme.equals("http") && LOOPBACK.contains(origin.host);
    if (!origin.scheme.equals("https") && !plainOnLoopback) {
      throw new IllegalArgumentException(
          name + " must be https, or http on loopback (localhost, 127.0.0.1 or [::1])");
    }
    return origin;
  }

  /**
   * Lets only requests to this origin pass.
   *
   * @throws ApiException.InvalidData if it goes elsewhere
   */
  void require(ApiRequest request) {
    if (!holds(request.uri())) {
      String message = "the address is not of the client's origin; nothing was sent";
      int before = request.attempt().before();
      throw new ApiException.InvalidData(Failure.unanswered(request, before, false, message), null);
    }
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
