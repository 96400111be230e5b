// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

/** A request kept for assertions: {@code key} is its method and template, the rest is verbatim. */
public record RecordedCall(String key, String method, String path, String query, String body) {

  private static final String SIGN_IN = "POST /OAuth/Token";

  boolean isRead() {
    return method.equals("GET");
  }

  /** Fetching a token changes nothing that a shop or a warehouse keeps. */
  boolean isWrite() {
    return !isRead() && !key.equals(SIGN_IN);
  }
}
