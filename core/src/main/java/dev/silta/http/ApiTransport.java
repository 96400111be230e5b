// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/**
 * Sends one request and answers what came back, whatever its status. Each decorator adds one
 * behaviour and prints itself and what it wraps in {@code toString}. Implementations are safe for
 * use by several threads.
 */
@FunctionalInterface
public interface ApiTransport {

  /**
   * Sends the request on the caller's thread.
   *
   * @return any complete answer, successful or not
   * @throws ApiException when no complete answer came: refused, broken off, too large, too late
   */
  ApiResponse send(ApiRequest request);
}
