// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.function.Function;

/** Judges an answer: success is status, content type and a body that parses; nothing less. */
final class Proof {
  private Proof() {}

  static Proof of(ApiRequest request, ApiResponse response) {
    throw new UnsupportedOperationException("being written");
  }

  void status() {}

  <T> T read(Function<byte[], T> reader) {
    throw new UnsupportedOperationException("being written");
  }
}
