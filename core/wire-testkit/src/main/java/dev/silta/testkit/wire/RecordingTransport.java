// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import dev.silta.http.ApiRequest;
import dev.silta.http.ApiResponse;
import dev.silta.http.ApiTransport;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was sent through another transport. */
public final class RecordingTransport implements ApiTransport {
  private final ApiTransport next;
  private final List<ApiRequest> sent = new ArrayList<>();

  public RecordingTransport(ApiTransport next) {
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    sent.add(request);
    return next.send(request);
  }

  public List<ApiRequest> sent() {
    return sent;
  }
}
