// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;

/** Puts the standard chain of decorators together. */
public final class ApiTransports {
  private ApiTransports() {}

  /**
   * The standard chain with Basic authentication that never leaves the origin of {@code base}.
   *
   * @param base https, or http on loopback
   * @throws IllegalArgumentException if the address is neither
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static ApiTransport basic(
      URI base, String user, Secret password, Lane lane, HttpConfig config) {
    throw new UnsupportedOperationException("being written");
  }
}
