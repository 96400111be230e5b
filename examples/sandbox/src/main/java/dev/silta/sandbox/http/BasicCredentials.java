// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The one account of a simulated server. */
public record BasicCredentials(String user, String password) {

  public boolean admits(Request request) {
    String pair = user + ":" + password;
    String expected =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return request.header("Authorization").filter(expected::equals).isPresent();
  }
}
