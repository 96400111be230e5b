// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.testkit.Call.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a fake was asked, in order. A call counts when it arrives, whatever becomes of it. Safe for
 * use by several threads.
 */
public final class Calls {
  private final List<Call> log = new ArrayList<>();

  synchronized void add(Call call) {
    log.add(call);
  }

  /** How often an operation was called, such as {@code createOrder}. */
  public int of(String operation) {
    return (int) log().stream().filter(call -> call.operation().equals(operation)).count();
  }

  /** How often an operation was called about an order or article. */
  public int of(String operation, String subject) {
    return (int)
        log().stream()
            .filter(call -> call.operation().equals(operation) && call.isAbout(subject))
            .count();
  }

  public int writes() {
    return count(Kind.WRITE);
  }

  public int reads() {
    return count(Kind.READ);
  }

  /** The calls per operation, by name; operations without a call are absent. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    log().forEach(call -> counts.merge(call.operation(), 1, Integer::sum));
    return counts;
  }

  public synchronized List<Call> log() {
    return List.copyOf(log);
  }

  /** The writes in order, as text such as {@code createOrder 1001}. */
  public List<String> writeLog() {
    return log().stream().filter(call -> call.kind() == Kind.WRITE).map(Call::toString).toList();
  }

  public synchronized void reset() {
    log.clear();
  }

  private int count(Kind kind) {
    return (int) log().stream().filter(call -> call.kind() == kind).count();
  }

  @Override
  public String toString() {
    return log().toString();
  }
}
