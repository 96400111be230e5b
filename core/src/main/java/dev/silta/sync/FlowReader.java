// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Reading;
import dev.silta.store.OperationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a flow's due subjects and its feed and asks for decisions; plan and run share it. */
final class FlowReader<T> {
  private static final int MOST_DUE = 500;
  private static final int MOST_REREADS = 5;
  private final EngineContext context;
  private final Driver<T> driver;
  private final Tally tally;
  private final Positions positions;
  private Progress at;

  FlowReader(EngineContext context, Driver<T> driver, Tally tally) {
    this.context = context;
    this.driver = driver;
    this.tally = tally;
    this.positions = new Positions(context);
    this.at = Progress.first(driver.flow());
  }

  /** Takes what was read and decided. */
  interface Sink {

    /**
     * @return whether something was written at the other side
     */
    boolean take(List<Step> steps);

    /** Everything up to here was taken. */
    void reached(Checkpoint position);

    /** A read of everything begins. */
    void wholeBegins(Instant at);

    /**
     * Everything up to here was taken, and there is more.
     *
     * @return whether to go on
     */
    default boolean goesOn(Progress here) {
      return true;
    }
  }

  /**
   * Looks at what is due and reads the feed, from where a run stands.
   *
   * @return whether the end was reached; false if the sink had enough
   */
  boolean changes(Progress from, Sink sink) {
    at = from;
    return due(sink) && feed(sink);
  }

  /** Where the read stands. */
  Progress progress() {
    return at;
  }

  private boolean due(Sink sink) {
    if (at.inFeed()) {
      return true;
    }
    for (Due due : Due.of(dueRows(), at.lastDue())) {
      sink.take(subject(due.subject()));
      at = at.toBuilder().lastDue(due).build();
      if (!sink.goesOn(at)) {
        return false;
      }
    }
    at = startOfFeed();
    return true;
  }

  /** Only what was due when the run began: what is put off to this moment must not turn in it. */
  private List<OperationRow> dueRows() {
    Instant now = at.began().filter(began -> began.isBefore(context.now())).orElse(context.now());
    return context.inTransaction(
        tx -> tx.due(context.connection(), driver.flow(), now, context.fingerprint(), MOST_DUE));
  }

  /** Decides about one subject, read now. */
  List<Step> subject(String subject) {
    Optional<Reading<T>> reading = driver.reread(subject);
    return reading.isEmpty() ? List.of(driver.gone(subject)) : steps(List.of(reading.get()));
  }

  /**
   * Reads everything there is, whatever was read before.
   *
   * @return whether the end was reached
   */
  boolean everything(Sink sink) {
    at = Progress.first(driver.flow()).toBuilder().inFeed(true).begins(true).complete(true).build();
    return feed(sink);
  }

  private Progress startOfFeed() {
    boolean whole = wholeIsDue();
    Optional<Checkpoint> from = whole ? Optional.empty() : positions.position(driver.flow());
    return at.toBuilder()
        .lastDue(Optional.empty())
        .inFeed(true)
        .begins(true)
        .position(from)
        .complete(from.isEmpty())
        .whole(whole ? Optional.of(context.now()) : Optional.empty())
        .build();
  }

  private boolean feed(Sink sink) {
    Batch<T> batch = read();
    for (take(batch, sink); goesOn(batch); take(batch, sink)) {
      if (!sink.goesOn(at)) {
        return false;
      }
      batch = read();
    }
    if (isWhole(batch)) {
      sawEverything(sink);
      if (isReadWholeOnce(batch)) {
        reached(batch, sink);
      }
    }
    return true;
  }

  private boolean isWhole(Batch<T> batch) {
    return at.complete() || batch.scope() == Batch.Scope.EVERYTHING;
  }

  /** What follows from it is not looked for again: the position waits until that is done. */
  private boolean isReadWholeOnce(Batch<T> batch) {
    return isWhole(batch) && driver.wholeEvery().isEmpty();
  }

  private void reached(Batch<T> batch, Sink sink) {
    if (!at.keyless()) {
      sink.reached(batch.position());
    }
  }

  private Batch<T> read() {
    return at.begins()
        ? driver.feed().begin(at.position())
        : driver.feed().next(at.position().orElseThrow());
  }

  private void take(Batch<T> batch, Sink sink) {
    boolean wrote = sink.take(steps(batch.items()));
    at =
        at.toBuilder()
            .position(batch.position())
            .wrote(at.wrote() || wrote)
            .keyless(at.keyless() || !batch.items().stream().allMatch(FlowReader::hasKey))
            .build();
    if (!isReadWholeOnce(batch)) {
      reached(batch, sink);
    }
    if (at.begins()) {
      at.whole().ifPresent(sink::wholeBegins);
    }
  }

  /** Prepares the next read, if there is one. */
  private boolean goesOn(Batch<T> batch) {
    if (batch.more()) {
      at = at.toBuilder().begins(false).build();
      return true;
    }
    if (!at.wrote() || !driver.readsAgainAfterWriting() || at.rereads() >= MOST_REREADS) {
      return false;
    }
    at =
        at.toBuilder()
            .begins(true)
            .wrote(false)
            .rereads(at.rereads() + 1)
            .complete(at.complete() || batch.scope() == Batch.Scope.EVERYTHING)
            .whole(Optional.empty())
            .build();
    return true;
  }

  /** Absence is concluded from only by the process that saw everything itself. */
  private void sawEverything(Sink sink) {
    if (!at.sliced() || driver.looksAtAbsent()) {
      sink.take(driver.sawEverything(tally));
    } else if (driver.wholeEvery().isPresent()) {
      tally.note("everything was read, but in several slices: what is gone was not looked for");
    }
  }

  private boolean wholeIsDue() {
    Optional<Duration> every = driver.wholeEvery();
    Optional<Instant> last = positions.wholeBegan(driver.flow(), driver.choice());
    return every.isPresent()
        && (last.isEmpty() || !last.get().plus(every.get()).isAfter(context.now()));
  }

  /** A record without a key cannot be read again by itself: the position must not pass it. */
  private static boolean hasKey(Reading<?> reading) {
    return !(reading instanceof Reading.Unreadable<?> problem) || !problem.key().isBlank();
  }

  private List<Step> steps(List<Reading<T>> readings) {
    List<T> items = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (Reading<T> reading : readings) {
      if (reading instanceof Reading.Read<T> read) {
        items.add(read.value());
      } else if (reading instanceof Reading.Unreadable<T> problem) {
        steps.add(Step.unreadable(context, driver, problem));
      }
    }
    if (!items.isEmpty()) {
      steps.addAll(driver.decide(items));
    }
    return steps;
  }
}
