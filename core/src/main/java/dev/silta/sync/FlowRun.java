// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.model.ReasonCode;
import dev.silta.store.Lease;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.sync.SyncSettings.Mode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a flow: takes the lease, reads, carries out, saves the position. */
final class FlowRun<T> {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private final EngineContext context;
  private final Driver<T> driver;
  private final RunLimits limits;
  private final Progress from;
  private final int most;
  private final Tally tally;
  private final Listeners listeners;
  private Progress next;
  private boolean looksAtAll;
  private Optional<Throwable> cause = Optional.empty();

  FlowRun(EngineContext context, Driver<T> driver, RunLimits limits) {
    this(context, driver, limits, Progress.first(driver.flow()), Integer.MAX_VALUE);
  }

  /**
   * @param from where the run goes on
   * @param most how many items are looked at before it is left, rounded up to a batch
   */
  FlowRun(EngineContext context, Driver<T> driver, RunLimits limits, Progress from, int most) {
    this.context = context;
    this.driver = driver;
    this.limits = limits;
    this.from = from;
    this.most = most;
    this.next = from;
    this.tally = new Tally(from.read(), from.held());
    this.listeners = new Listeners(context.listeners());
  }

  /** What is due and what changed. */
  SyncReport changes() {
    looksAtAll = true;
    return run((reader, sink) -> mustEnd(reader.changes(from, sink)));
  }

  private static void mustEnd(boolean ended) {
    if (!ended) {
      throw new RunStop(Ending.LIMIT, ReasonCode.TEMPORARY, "there is more to do", null);
    }
  }

  /** Where the run goes on, once it was left. */
  Progress next() {
    return next;
  }

  /** What made the run stop, if that was something thrown. */
  Optional<Throwable> cause() {
    return cause;
  }

  /** What is due and everything there is; later runs go on with that until it was done. */
  SyncReport anew() {
    looksAtAll = true;
    return run(
        (reader, sink) -> {
          sink.wholeIsDue();
          mustEnd(reader.changes(from, sink));
        });
  }

  /** Everything there is; the position stays where it was. */
  SyncReport everything() {
    return run((reader, sink) -> mustEnd(reader.everything(sink.withoutPosition())));
  }

  /** One subject. */
  SyncReport subject(String subject) {
    return run((reader, sink) -> sink.take(reader.subject(subject)));
  }

  /**
   * One subject, because a person said something about it. What could be done now is not put off.
   *
   * @param word records what was said, before anything is done
   */
  SyncReport byHand(String subject, Consumer<Lease> word) {
    return run(
        (reader, sink) -> {
          word.accept(sink.byHand());
          sink.take(reader.subject(subject));
        });
  }

  /** Several subjects. */
  SyncReport subjects(Collection<String> subjects) {
    return run((reader, sink) -> subjects.forEach(each -> sink.take(reader.subject(each))));
  }

  /** These steps, decided before. */
  SyncReport steps(List<Step> steps, int moved) {
    tally.moved(moved);
    tally.read(steps);
    return run(
        (reader, sink) -> {
          for (Step step : steps) {
            sink.runNow(step);
          }
        });
  }

  private SyncReport run(BiConsumer<FlowReader<T>, Applying> work) {
    Optional<Instant> paused = new Pauses(context).until();
    if (paused.isPresent()) {
      return report(Ending.PAUSED, ReasonCode.TEMPORARY, "until " + paused.get());
    }
    Optional<Lease> lease = context.acquire(driver.flow().name());
    if (lease.isEmpty()) {
      return report(Ending.BUSY, ReasonCode.TEMPORARY, "another run has the flow");
    }
    StepRunner runner = new StepRunner(context, driver, tally, limits, lease.get(), listeners);
    Positions positions = new Positions(context);
    Applying sink = new Applying(driver, runner, tally, positions, from, most);
    if (context.settings().mode() == Mode.SHADOW) {
      sink.withoutPosition();
    }
    try {
      listeners.tell(new SyncEvent.Started(context.connection(), driver.flow()));
      driver.begin();
      FlowReader<T> reader = new FlowReader<>(context, driver, tally);
      work.accept(reader, sink);
      sink.finish(reader.progress());
      new Pauses(context).over();
      if (looksAtAll) {
        positions.succeeds(driver.flow(), runner.lease());
      }
      return report(Ending.DONE, null, "");
    } catch (ConnectorException failure) {
      return report(new RunStops(context, driver.flow(), listeners).of(failure));
    } catch (StaleRowException lost) {
      return stopped(String.valueOf(lost.getMessage()), lost);
    } catch (RunStop stop) {
      return report(stop);
    } catch (RuntimeException bug) {
      LOG.warn("{} of {} ended by a bug", driver.flow(), context.connection(), bug);
      return stopped("a connector failed with " + bug.getClass().getSimpleName(), bug);
    } finally {
      next = sink.next();
      context.release(runner.lease());
    }
  }

  private SyncReport stopped(String detail, Throwable why) {
    return report(new RunStop(Ending.STOPPED, ReasonCode.TEMPORARY, detail, why));
  }

  private SyncReport report(RunStop stop) {
    cause = Optional.ofNullable(stop.getCause());
    return report(stop.ending(), stop.reason(), stop.detail());
  }

  private SyncReport report(Ending ending, @Nullable ReasonCode reason, String detail) {
    return listeners.ended(
        SyncReport.builder()
            .from(tally.report(context.connection(), driver.flow(), ending, reason, detail))
            .mode(context.settings().mode())
            .build());
  }
}
