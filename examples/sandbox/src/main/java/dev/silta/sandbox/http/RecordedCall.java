// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

/** A request kept for assertions: {@code key} is its method and template, the rest is verbatim. */
public record RecordedCall(String key, String method, String path, String query, String body) {

  boolean isWrite() {
    return !method.equals("GET");
  }
}
