// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts and keeps every request, refused and failed ones included. Keys look like {@code "PUT
 * /orders"} or {@code "GET /stock/{code}"}. Safe for use by several threads.
 */
public final class Calls {
  private final List<RecordedCall> recorded = new ArrayList<>();

  synchronized void record(RecordedCall call) {
    recorded.add(call);
  }

  public synchronized int total() {
    return recorded.size();
  }

  /** Calls that may change something; fetching a token is neither a write nor a read. */
  public synchronized int writes() {
    return (int) recorded.stream().filter(RecordedCall::isWrite).count();
  }

  public synchronized int reads() {
    return (int) recorded.stream().filter(RecordedCall::isRead).count();
  }

  public synchronized int count(String key) {
    return (int) recorded.stream().filter(call -> call.key().equals(key)).count();
  }

  /** All requests in order of arrival. */
  public synchronized List<RecordedCall> recorded() {
    return List.copyOf(recorded);
  }

  public synchronized List<RecordedCall> recorded(String key) {
    return recorded.stream().filter(call -> call.key().equals(key)).toList();
  }

  public synchronized void reset() {
    recorded.clear();
  }
}
