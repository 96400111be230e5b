// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Sends one fixed header of credentials with every request, and nothing to another origin. */
final class AuthenticatingTransport implements ApiTransport {
  private final ApiTransport inner;
  private final Origin origin;
  private final String name;
  private final Secret value;
  private final String label;

  /** Basic credentials. */
  AuthenticatingTransport(ApiTransport inner, Origin origin, String user, Secret password) {
    this(inner, origin, "Authorization", basic(user, password), "Basic authentication");
  }

  private AuthenticatingTransport(
      ApiTransport inner, Origin origin, String name, Secret value, String label) {
    this.inner = inner;
    this.origin = origin;
    this.name = name;
    this.value = value;
    this.label = label;
  }

  /** A key in a header of the vendor's own. */
  static AuthenticatingTransport key(ApiTransport inner, Origin origin, String name, Secret key) {
    HeaderRules.checkName(name);
    if (!key.reveal().chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("a key must be printable ASCII without blanks");
    }
    return new AuthenticatingTransport(inner, origin, name, key, "Key " + name);
  }

  private static Secret basic(String user, Secret password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a user name of Basic authentication has no colon");
    }
    byte[] pair = (user + ":" + password.reveal()).getBytes(UTF_8);
    return Secret.of("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    origin.require(request);
    return inner.send(request.withHeader(name, value.reveal()));
  }

  @Override
  public String toString() {
    return label + " > " + inner;
  }
}
