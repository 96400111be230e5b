// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;

/** The address that all paths of an API follow. */
public final class BaseAddress {
  private BaseAddress() {}

  /**
   * The address without slashes at its end.
   *
   * @throws IllegalArgumentException if it is not https (or http on loopback), or holds user-info,
   *     a query or a fragment; the message does not repeat the address, which may hold a password
   */
  public static URI of(URI address) {
    return of(address, "the base address");
  }

  /**
   * The same of an address that errors call by this name.
   *
   * @throws IllegalArgumentException as above
   */
  public static URI of(URI address, String name) {
    Origin.secure(address, name);
    return URI.create(address.toString().replaceAll("/+$", ""));
  }
}
