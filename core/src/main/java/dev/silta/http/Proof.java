// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges an answer: success is status, content type and a body that parses; nothing less. */
final class Proof {
  private final ApiRequest request;
  private final ApiResponse response;
  private final Advice advice;

  private Proof(ApiRequest request, ApiResponse response, Advice advice) {
    this.request = request;
    this.response = response;
    this.advice = advice;
  }

  static Proof of(ApiRequest request, ApiResponse response) {
    return of(request, response, Advice.none());
  }

  static Proof of(ApiRequest request, ApiResponse response, Advice advice) {
    return new Proof(request, response, advice);
  }

  /** Success without reading the body; a page of HTML is still none: it is a proxy's. */
  void status() {
    if (!response.isSuccess()) {
      throw new Verdict(request, response, advice).exception();
    }
    if (response.bytes().length > 0 && ContentType.of(response).isHtml()) {
      throw unproven("success with a page of " + ContentType.of(response), null);
    }
  }

  <T> T read(Function<byte[], T> reader) {
    status();
    if (response.bytes().length == 0) {
      throw unproven("success with an empty body", null);
    }
    if (!ContentType.of(response).isJson()) {
      throw unproven("success with a body of " + ContentType.of(response), null);
    }
    try {
      return reader.apply(response.bytes());
    } catch (JsonException e) {
      throw unreadable(e);
    }
  }

  private ApiException unreadable(JsonException e) {
    String message =
        "success with a body that cannot be read: " + Redaction.of(String.valueOf(e.getMessage()));
    return e.isLasting() && !request.isWrite()
        ? new ApiException.InvalidData(
            failure(message)
                .advised(
                    Optional.of(
                        "this is not as the API is documented: check that the base address is"
                            + " of this API; if it is, report this line")),
            e)
        : unproven(message, e);
  }

  /** A write was probably carried out; a read is simply to be repeated later. */
  private ApiException unproven(String message, @Nullable JsonException cause) {
    return request.isWrite()
        ? new ApiException.UnknownOutcome(failure(message), cause)
        : new ApiException.Transient(failure(message), cause);
  }

  private Failure failure(String message) {
    return Failure.answered(request, response, request.isWrite(), message)
        .advised(Remedy.of(response));
  }
}
