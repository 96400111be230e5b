// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * The script of one server: which fault the next calls of a route meet. Keys are those of {@link
 * Calls}; {@link #ANY} stands for every route. Safe for use by several threads.
 */
public final class Faults {
  /** The key that matches each route. */
  public static final String ANY = "*";

  private final Map<String, Queue<Fault>> scripted = new HashMap<>();
  private final Map<String, Fault> lasting = new HashMap<>();
  private final Map<String, Queue<Runnable>> hooks = new HashMap<>();
  private Runnable beforeWrites = () -> {};
  private Runnable afterWrites = () -> {};

  /** Adds a fault to the end of the route's script. */
  public synchronized void next(String key, Fault fault) {
    times(key, 1, fault);
  }

  /** The same fault n times. */
  public synchronized void times(String key, int n, Fault fault) {
    for (int i = 0; i < n; i++) {
      scripted.computeIfAbsent(key, any -> new ArrayDeque<>()).add(fault);
    }
  }

  /** Every call of the route, once its script is used up, until {@link #clear}. */
  public synchronized void always(String key, Fault fault) {
    lasting.put(key, fault);
  }

  /** Runs before the next call of the route is served. */
  public synchronized void beforeNext(String key, Runnable work) {
    hooks.computeIfAbsent(key, any -> new ArrayDeque<>()).add(work);
  }

  /** Runs before the n-th call from now (1 is the next one), say between pages one and two. */
  public synchronized void beforeNth(String key, int n, Runnable work) {
    for (int i = 1; i < n; i++) {
      beforeNext(key, () -> {});
    }
    beforeNext(key, work);
  }

  /**
   * Runs around every write of any route, until {@link #clear}: before it is served, and when it
   * has been served but the answer is not yet sent.
   */
  public synchronized void aroundWrites(Runnable before, Runnable after) {
    beforeWrites = before;
    afterWrites = after;
  }

  /** Forgets faults and hooks. */
  public synchronized void clear() {
    scripted.clear();
    lasting.clear();
    hooks.clear();
    aroundWrites(() -> {}, () -> {});
  }

  synchronized Runnable beforeWrites() {
    return beforeWrites;
  }

  synchronized Runnable afterWrites() {
    return afterWrites;
  }

  synchronized Runnable takeHook(String key) {
    Queue<Runnable> waiting = hooks.get(key);
    Runnable first = waiting == null ? null : waiting.poll();
    return first == null ? () -> {} : first;
  }

  synchronized Fault take(String key) {
    Fault fault = poll(key);
    return fault == Fault.none() ? poll(ANY) : fault;
  }

  private Fault poll(String key) {
    Queue<Fault> waiting = scripted.get(key);
    Fault first = waiting == null ? null : waiting.poll();
    return first == null ? lasting.getOrDefault(key, Fault.none()) : first;
  }
}
