// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.testkit.Call.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every call of a fake passes: it is counted, the script has its say, and its effect happens
 * as a whole. Hooks run outside the lock, so that they may use both fakes from any thread.
 */
final class Gate {
  private final Set<String> reads;
  private final Set<String> writes;
  private final Calls calls = new Calls();
  private final Faults faults;
  private final Object state = new Object();
  private volatile Optional<CrashPoints> crashPoints = Optional.empty();

  Gate(Set<String> reads, Set<String> writes) {
    this.reads = reads;
    this.writes = writes;
    Set<String> all = new TreeSet<>(reads);
    all.addAll(writes);
    this.faults = new Faults(all);
  }

  Calls calls() {
    return calls;
  }

  Faults faults() {
    return faults;
  }

  void report(CrashPoints points) {
    crashPoints = Optional.of(points);
  }

  <T> T read(String operation, List<String> subjects, Supplier<T> effect) {
    require(reads, operation);
    return pass(new Call(operation, Kind.READ, subjects), fault -> answer(fault, effect));
  }

  WriteResult write(String operation, String subject, Supplier<WriteResult> effect) {
    require(writes, operation);
    return pass(
        new Call(operation, Kind.WRITE, List.of(subject)),
        fault -> fault.answer().orElseGet(effect));
  }

  /** What a person does at the other side: not a call. */
  <T> T quietly(Supplier<T> effect) {
    synchronized (state) {
      return effect.get();
    }
  }

  private <T> T pass(Call call, Function<Fault, T> effect) {
    calls.add(call);
    faults.runBefore(call);
    Fault fault = faults.next(call);
    fault.before().run();
    visit("before ", call);
    T result = quietly(() -> effect.apply(fault));
    faults.runAfter(call);
    visit("after ", call);
    fault.after().run();
    return result;
  }

  private static <T> T answer(Fault fault, Supplier<T> effect) {
    fault.answer().ifPresent(Gate::refuse);
    return effect.get();
  }

  private static void refuse(WriteResult answer) {
    FailureClass failure =
        answer instanceof Rejected rejected
            ? rejected.failureClass()
            : FailureClass.UNKNOWN_OUTCOME;
    throw new ConnectorException(failure, "a read cannot be answered with " + answer, null);
  }

  private void visit(String when, Call call) {
    if (call.kind() == Kind.WRITE) {
      crashPoints.ifPresent(points -> points.visit(when + call));
    }
  }

  private static void require(Set<String> operations, String operation) {
    if (!operations.contains(operation)) {
      throw new IllegalStateException(operation + " is not declared");
    }
  }
}
