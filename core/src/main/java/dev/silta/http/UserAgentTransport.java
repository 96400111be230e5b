// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/** Tells the server who calls. */
final class UserAgentTransport implements ApiTransport {
  private final ApiTransport inner;
  private final String name;

  UserAgentTransport(ApiTransport inner, String name) {
    this.inner = inner;
    this.name = name;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    return inner.send(request.withHeader("User-Agent", name));
  }

  @Override
  public String toString() {
    return "User-Agent > " + inner;
  }
}
