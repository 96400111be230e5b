// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;

/** Requests for tests. */
final class Requests {
  private Requests() {}

  static ApiRequest get() {
    return of("GET", Repeat.SAFE);
  }

  static ApiRequest post() {
    return of("POST", Repeat.NEVER_BLINDLY);
  }

  static ApiRequest of(String method, Repeat repeat) {
    URI uri = URI.create("https://shop.example/orders/1");
    return ApiRequest.of(method, "/orders/{id}", uri, repeat);
  }
}
