// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.flow.Decision;
import dev.silta.model.ReasonCode;
import dev.silta.store.Lease;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncReport.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a flow: takes the lease, reads, carries out, saves the position. */
final class FlowRun<T> {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private final EngineContext context;
  private final Driver<T> driver;
  private final RunLimits limits;
  private final Tally tally = new Tally();
  private final Positions positions;

  FlowRun(EngineContext context, Driver<T> driver, RunLimits limits) {
    this.context = context;
    this.driver = driver;
    this.limits = limits;
    this.positions = new Positions(context);
  }

  /** What is due and what changed. */
  SyncReport changes() {
    return run(
        (reader, sink) -> {
          reader.due(sink);
          reader.feed(sink);
        });
  }

  /** Everything there is; the position stays where it was. */
  SyncReport everything() {
    return run((reader, sink) -> reader.everything(sink.withoutPosition()));
  }

  /** One subject. */
  SyncReport subject(String subject) {
    return run((reader, sink) -> sink.take(reader.subject(subject)));
  }

  /** Several subjects. */
  SyncReport subjects(Collection<String> subjects) {
    return run((reader, sink) -> subjects.forEach(each -> sink.take(reader.subject(each))));
  }

  /** These steps, decided before. */
  SyncReport steps(List<Step> steps, int moved) {
    for (int i = 0; i < moved; i++) {
      tally.moved();
    }
    tally.read(steps.size() + moved);
    return run(
        (reader, sink) -> {
          for (Step step : steps) {
            sink.runner.run(step);
          }
        });
  }

  private SyncReport run(BiConsumer<FlowReader<T>, ApplyingSink> work) {
    Optional<Instant> paused = new Pauses(context).until();
    if (paused.isPresent()) {
      return report(Ending.PAUSED, ReasonCode.TEMPORARY, "until " + paused.get());
    }
    Optional<Lease> lease = acquire();
    if (lease.isEmpty()) {
      return report(Ending.BUSY, ReasonCode.TEMPORARY, "another run has the flow");
    }
    StepRunner runner = new StepRunner(context, driver, tally, limits, lease.get());
    try {
      driver.begin();
      ApplyingSink sink = new ApplyingSink(runner);
      work.accept(new FlowReader<>(context, driver, tally), sink);
      sink.finish();
      new Pauses(context).over();
      return report(Ending.DONE, null, "");
    } catch (ConnectorException failure) {
      return report(runner.stop(failure));
    } catch (StaleRowException lost) {
      return report(Ending.STOPPED, ReasonCode.TEMPORARY, String.valueOf(lost.getMessage()));
    } catch (RunStop stop) {
      return report(stop);
    } catch (RuntimeException bug) {
      LOG.warn("{} of {} ended by a bug", driver.flow(), context.connection(), bug);
      String kind = bug.getClass().getSimpleName();
      return report(Ending.STOPPED, ReasonCode.TEMPORARY, "a connector failed with " + kind);
    } finally {
      release(runner.lease());
    }
  }

  private Optional<Lease> acquire() {
    return context.inTransaction(
        tx ->
            tx.acquire(
                context.connection(),
                driver.flow().name(),
                context.owner(),
                context.settings().leaseLength()));
  }

  private void release(Lease lease) {
    context.inTransaction(
        tx -> {
          tx.release(lease);
          return true;
        });
  }

  private SyncReport report(RunStop stop) {
    return report(stop.ending(), stop.reason(), stop.detail());
  }

  private SyncReport report(Ending ending, @Nullable ReasonCode reason, String detail) {
    SyncReport report = tally.report(context.connection(), driver.flow(), ending, reason, detail);
    context.listener().ended(report);
    return report;
  }

  /** Carries steps out as they come, or all together at the end where they are judged together. */
  private final class ApplyingSink implements FlowReader.Sink {
    private final StepRunner runner;
    private final List<Step> collected = new ArrayList<>();
    private Optional<Checkpoint> position = Optional.empty();
    private Optional<Instant> whole = Optional.empty();
    private boolean savesPosition = true;

    ApplyingSink(StepRunner runner) {
      this.runner = runner;
    }

    ApplyingSink withoutPosition() {
      savesPosition = false;
      return this;
    }

    @Override
    public boolean take(List<Step> steps) {
      runner.keepLease();
      boolean wrote = false;
      for (Step step : steps) {
        if (driver.judgesTogether() && step.decision() instanceof Decision.Apply) {
          collected.add(step);
        } else {
          wrote |= runner.run(step);
        }
      }
      return wrote;
    }

    @Override
    public void reached(Checkpoint reached) {
      position = Optional.of(reached);
      if (!driver.judgesTogether()) {
        save();
      }
    }

    @Override
    public void wholeBegins(Instant at) {
      whole = Optional.of(at);
      if (!driver.judgesTogether()) {
        save();
      }
    }

    /** Judges and carries out what was collected; the position follows only if all went well. */
    void finish() {
      if (!driver.judgesTogether()) {
        return;
      }
      if (driver.needsConsent(collected.size(), tally.items())) {
        throw new RunStop(
            Ending.STOPPED,
            ReasonCode.MASS_CHANGE,
            collected.size() + " of " + tally.items() + " would change: plan, look, consent, apply",
            null);
      }
      collected.forEach(runner::run);
      if (!runner.anyFailed()) {
        save();
      }
    }

    /** The position does not pass what only the feed can show again. */
    private void save() {
      if (savesPosition && !runner.isOvertaken()) {
        position.ifPresent(at -> positions.advance(driver.flow(), at, runner.lease()));
        whole.ifPresent(
            at -> positions.wholeBegins(driver.flow(), driver.choice(), at, runner.lease()));
        whole = Optional.empty();
      }
    }
  }
}
