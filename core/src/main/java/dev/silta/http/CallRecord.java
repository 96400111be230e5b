// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** One call while it is under way: how it is called in events and logs, what it cost so far. */
final class CallRecord {
  /** Of requests that no call is known of; counts nothing that anybody reads. */
  static final CallRecord UNKNOWN = new CallRecord("", "");

  private final String client;
  private final String id;
  private final LongAdder waited = new LongAdder();
  private final LongAdder sent = new LongAdder();
  private final LongAdder received = new LongAdder();

  CallRecord(String client, String id) {
    this.client = client;
    this.id = id;
  }

  String client() {
    return client;
  }

  String id() {
    return id;
  }

  Optional<String> correlationId() {
    return Optional.of(id).filter(text -> !text.isEmpty());
  }

  void waited(Duration wait) {
    // a clock may be set back meanwhile
    waited.add(Math.max(0, wait.toNanos()));
  }

  /** All waits so far: for the lane and between attempts. */
  Duration waited() {
    return Duration.ofNanos(waited.sum());
  }

  void carried(long bytesSent, long bytesReceived) {
    sent.add(bytesSent);
    received.add(bytesReceived);
  }

  long sent() {
    return sent.sum();
  }

  long received() {
    return received.sum();
  }
}
