// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.http.ApiRequest;
import dev.silta.http.ApiResponse;
import dev.silta.http.ApiTransport;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dates each answer by the bench's clock: the JDK's server always tells the real time. */
public record DatedTransport(ApiTransport inner, Clock clock) implements ApiTransport {

  @Override
  public ApiResponse send(ApiRequest request) {
    ApiResponse answer = inner.send(request);
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : List.of("Content-Type", "Retry-After")) {
      answer.header(name).ifPresent(value -> headers.put(name, List.of(value)));
    }
    headers.put("Date", List.of(now()));
    return new ApiResponse(answer.status(), headers, answer.body(), answer.attempts());
  }

  private String now() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
  }
}
