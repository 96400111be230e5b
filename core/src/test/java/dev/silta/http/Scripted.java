// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A transport that answers by a script; the last step repeats. */
final class Scripted implements ApiTransport {
  private final List<Function<ApiRequest, ApiResponse>> steps;
  private final List<ApiRequest> seen = new ArrayList<>();

  @SafeVarargs
  @SuppressWarnings("varargs")
  Scripted(Function<ApiRequest, ApiResponse>... steps) {
    this.steps = List.of(steps);
  }

  static Function<ApiRequest, ApiResponse> status(int status) {
    return request -> answer(request, status, Map.of());
  }

  static Function<ApiRequest, ApiResponse> status(int status, String header, String value) {
    return request -> answer(request, status, Map.of(header, List.of(value)));
  }

  /** No answer; the server may have seen the request. */
  static Function<ApiRequest, ApiResponse> brokenOff() {
    return request -> {
      throw ApiException.unanswered(request, true, "broken off", null);
    };
  }

  /** No connection. */
  static Function<ApiRequest, ApiResponse> refused() {
    return request -> {
      throw ApiException.unanswered(request, false, "refused", null);
    };
  }

  private static ApiResponse answer(
      ApiRequest request, int status, Map<String, List<String>> headers) {
    return new ApiResponse(status, headers, "{}".getBytes(UTF_8), request.attempt().number());
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    seen.add(request);
    return steps.get(Math.min(seen.size(), steps.size()) - 1).apply(request);
  }

  List<ApiRequest> seen() {
    return seen;
  }
}
