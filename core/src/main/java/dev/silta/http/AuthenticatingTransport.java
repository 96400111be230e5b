// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Sends Basic credentials with every request, and nothing at all to another origin. */
final class AuthenticatingTransport implements ApiTransport {
  private final ApiTransport inner;
  private final Origin origin;
  private final Secret header;

  AuthenticatingTransport(ApiTransport inner, Origin origin, String user, Secret password) {
    this.inner = inner;
    this.origin = origin;
    this.header = header(user, password);
  }

  private static Secret header(String user, Secret password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a user name of Basic authentication has no colon");
    }
    byte[] pair = (user + ":" + password.reveal()).getBytes(UTF_8);
    return Secret.of("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    if (!origin.holds(request.uri())) {
      String message = "the address is not of the client's origin; nothing was sent";
      int before = request.attempt().before();
      throw new ApiException.InvalidData(Failure.unanswered(request, before, false, message), null);
    }
    return inner.send(request.withHeader("Authorization", header.reveal()));
  }

  @Override
  public String toString() {
    return "Basic authentication > " + inner;
  }
}
