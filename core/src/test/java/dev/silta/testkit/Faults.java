// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.testkit.Call.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The script of what goes wrong at a fake. Deterministic: of the rules that match a call the first
 * one that still has hits left takes it. Operations bear the names of the connector's methods; a
 * name that the fake does not know is refused, so that no script is idle by a slip of the pen.
 */
public final class Faults {
  private final Set<String> operations;
  private final List<FaultRule> rules = new ArrayList<>();
  private final List<Hook> hooks = new ArrayList<>();
  private final List<Runnable> always = new ArrayList<>();

  Faults(Set<String> operations) {
    this.operations = operations;
  }

  /** Scripts calls of one operation, such as {@code createOrder}. */
  public FaultRule on(String operation) {
    known(operation);
    return add(new FaultRule(operation, call -> call.operation().equals(operation)));
  }

  public FaultRule onAny() {
    return add(new FaultRule("any call", call -> true));
  }

  public FaultRule onAnyWrite() {
    return add(new FaultRule("any write", call -> call.kind() == Kind.WRITE));
  }

  /** Runs at the beginning of each call, such as to let time pass, until {@link #lift}. */
  public synchronized void beforeEach(Runnable hook) {
    always.add(hook);
  }

  /** Runs once, when the next call of the operation has arrived and nothing is done yet. */
  public void before(String operation, Runnable hook) {
    addHook(new Hook(known(operation), When.BEFORE, hook));
  }

  /** Runs once, when the next call of the operation has done its work and not answered yet. */
  public void after(String operation, Runnable hook) {
    addHook(new Hook(known(operation), When.AFTER, hook));
  }

  /** Ends all faults and hooks. */
  public synchronized void lift() {
    rules.clear();
    hooks.clear();
    always.clear();
  }

  synchronized Fault next(Call call) {
    return rules.stream().flatMap(rule -> rule.hit(call).stream()).findFirst().orElse(Fault.NONE);
  }

  void runBefore(Call call) {
    lasting().forEach(Runnable::run);
    due(call, When.BEFORE).forEach(hook -> hook.action().run());
  }

  void runAfter(Call call) {
    due(call, When.AFTER).forEach(hook -> hook.action().run());
  }

  private synchronized List<Runnable> lasting() {
    return List.copyOf(always);
  }

  private synchronized List<Hook> due(Call call, When when) {
    List<Hook> due = new ArrayList<>();
    for (Iterator<Hook> all = hooks.iterator(); all.hasNext(); ) {
      Hook hook = all.next();
      if (hook.when() == when && hook.operation().equals(call.operation())) {
        due.add(hook);
        all.remove();
      }
    }
    return due;
  }

  private synchronized FaultRule add(FaultRule rule) {
    rules.add(rule);
    return rule;
  }

  private synchronized void addHook(Hook hook) {
    hooks.add(hook);
  }

  private String known(String operation) {
    if (!operations.contains(operation)) {
      throw new IllegalArgumentException(operation + " is none of " + operations);
    }
    return operation;
  }

  private enum When {
    BEFORE,
    AFTER
  }

  private record Hook(String operation, When when, Runnable action) {}
}
