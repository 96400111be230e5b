// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import org.jspecify.annotations.Nullable;

/**
 * Sends a bearer token with every request, and nothing at all to another origin. A request that is
 * answered with 401 was not carried out: it is sent once more with a new token, whatever it is. The
 * caller sees the second answer only.
 */
final class BearerTransport implements ApiTransport {
  private final ApiTransport inner;
  private final Origin origin;
  private final AccessTokens tokens;

  BearerTransport(ApiTransport inner, Origin origin, AccessTokens tokens) {
    this.inner = inner;
    this.origin = origin;
    this.tokens = tokens;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    origin.require(request);
    AccessToken token = token(request, request.attempt().before(), null);
    ApiResponse response = inner.send(bearing(request, token));
    if (response.status() != 401) {
      return response;
    }
    AccessToken other = token(request, request.attempt().number(), token);
    return inner.send(bearing(request.with(request.attempt().next(false)), other));
  }

  private AccessToken token(ApiRequest request, int sent, @Nullable AccessToken refused) {
    try {
      return refused == null
          ? tokens.get(request.attempt())
          : tokens.insteadOf(refused, request.attempt());
    } catch (NoTokenException e) {
      throw e.of(request, sent);
    }
  }

  private static ApiRequest bearing(ApiRequest request, AccessToken token) {
    return request.withHeader("Authorization", "Bearer " + token.access().reveal());
  }

  @Override
  public String toString() {
    return "Bearer token > " + inner;
  }
}
