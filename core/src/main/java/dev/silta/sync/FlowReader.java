// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Reading;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.flow.Ledger;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a flow's due subjects and its feed and asks for decisions; plan and run share it. */
final class FlowReader<T> {
  private static final int MOST_DUE = 500;
  private static final int MOST_REREADS = 5;
  private final EngineContext context;
  private final Driver<T> driver;
  private final Tally tally;
  private final Positions positions;

  FlowReader(EngineContext context, Driver<T> driver, Tally tally) {
    this.context = context;
    this.driver = driver;
    this.tally = tally;
    this.positions = new Positions(context);
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
  }

  /** Looks again at what waits and is due. */
  void due(Sink sink) {
    List<OperationRow> rows =
        context.inTransaction(
            tx ->
                tx.due(
                    context.connection(),
                    driver.flow(),
                    context.now(),
                    context.fingerprint(),
                    MOST_DUE));
    Set<String> subjects = new LinkedHashSet<>();
    rows.forEach(row -> subjects.add(row.key().subject()));
    for (String subject : subjects) {
      sink.take(subject(subject));
    }
  }

  /** Decides about one subject, read now. */
  List<Step> subject(String subject) {
    Optional<Reading<T>> reading = driver.reread(subject);
    tally.read(1);
    return reading.isEmpty() ? List.of(driver.gone(subject)) : steps(List.of(reading.get()));
  }

  /** Reads the feed from where it stands to its end. */
  void feed(Sink sink) {
    boolean whole = wholeIsDue();
    Optional<Checkpoint> from = whole ? Optional.empty() : positions.position(driver.flow());
    read(from, whole, sink);
  }

  /** Reads everything there is, whatever was read before. */
  void everything(Sink sink) {
    read(Optional.empty(), false, sink);
  }

  private void read(Optional<Checkpoint> from, boolean whole, Sink sink) {
    Instant began = context.now();
    Batch<T> batch = driver.feed().begin(from);
    boolean complete = from.isEmpty();
    boolean reachable = true;
    boolean wrote = false;
    for (int rereads = 0; ; ) {
      tally.read(batch.items().size());
      wrote |= sink.take(steps(batch.items()));
      reachable &= batch.items().stream().allMatch(FlowReader::hasKey);
      if (reachable) {
        sink.reached(batch.position());
      }
      if (whole) {
        sink.wholeBegins(began);
        whole = false;
      }
      if (batch.more()) {
        batch = driver.feed().next(batch.position());
      } else if (wrote && driver.readsAgainAfterWriting() && rereads++ < MOST_REREADS) {
        wrote = false;
        tally.again();
        complete |= batch.scope() == Batch.Scope.EVERYTHING;
        batch = driver.feed().begin(Optional.of(batch.position()));
      } else {
        break;
      }
    }
    if (complete || batch.scope() == Batch.Scope.EVERYTHING) {
      sink.take(driver.sawEverything(tally));
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
        steps.add(unreadable(problem));
      }
    }
    if (!items.isEmpty()) {
      steps.addAll(driver.decide(items));
    }
    return steps;
  }

  private Step unreadable(Reading.Unreadable<T> problem) {
    String subject = problem.key().isBlank() ? "(no key)" : problem.key();
    ReasonCode reason = problem.reason();
    Ledger ledger = context.ledger(driver.flow(), subject);
    return Step.builder()
        .subject(subject)
        .decision(new Decision.Keep(Hold.held(driver.mainOperation(), reason, problem.problem())))
        .ledger(ledger)
        .build();
  }
}
