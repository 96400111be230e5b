// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.StockSettings.Switch;
import dev.silta.model.Flow;
import dev.silta.store.Lease;
import dev.silta.store.Pruned;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncReport.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class DefaultSyncEngine implements SyncEngine {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private final EngineContext template;
  private final Supplier<String> ids;

  DefaultSyncEngine(EngineContext template, Supplier<String> ids) {
    this.template = template;
    this.ids = ids;
  }

  @Override
  public SyncPlan plan(Flow flow) {
    EngineContext context = context();
    return plan(context, driver(context, flow));
  }

  private static <T> SyncPlan plan(EngineContext context, Driver<T> driver) {
    Tally tally = new Tally();
    List<Step> steps = new ArrayList<>();
    FlowReader.Sink sink = new Collecting(steps, tally);
    FlowReader<T> reader = new FlowReader<>(context, driver, tally);
    driver.begin();
    reader.changes(Progress.first(driver.flow()), sink);
    long changes = steps.stream().filter(step -> step.decision() instanceof Decision.Apply).count();
    boolean consent = driver.needsConsent((int) changes, tally.items());
    return new SyncPlan(
        context.connection(), driver.flow(), steps, tally.notes(), consent, Optional.empty());
  }

  @Override
  public SyncReport apply(SyncPlan plan) {
    if (!plan.connection().equals(template.connection())) {
      throw new IllegalArgumentException("the plan is one of connection " + plan.connection());
    }
    if (plan.needsConsent()) {
      throw new IllegalArgumentException("the plan needs consent: see SyncPlan.withConsent");
    }
    EngineContext context = context();
    return apply(context, driver(context, plan.flow()), plan);
  }

  private static <T> SyncReport apply(EngineContext context, Driver<T> driver, SyncPlan plan) {
    List<Step> now = plan(context, driver).steps();
    List<Step> planned =
        plan.steps().stream().filter(step -> step.decision() instanceof Decision.Apply).toList();
    List<Step> current = planned.stream().flatMap(step -> find(step, now).stream()).toList();
    return new FlowRun<>(context, driver, RunLimits.none())
        .steps(current, planned.size() - current.size());
  }

  @Override
  public SyncReport run(Flow flow, RunLimits limits) {
    EngineContext context = context();
    if (isOff(context, flow)) {
      return off(context, flow);
    }
    if (flow == Flow.ORDERS) {
      activate(context);
    }
    return withStock(changes(context, driver(context, flow), limits));
  }

  @Override
  public StepResult step(WorkUnit unit, RunLimits limits) {
    EngineContext context = context();
    Progress progress = unit.progress();
    if (progress.connection().filter(of -> !of.equals(context.connection())).isPresent()) {
      throw new IllegalArgumentException("the unit is one of another connection");
    }
    if (isOff(context, unit.flow())) {
      return new StepResult.Done(off(context, unit.flow()));
    }
    if (unit.flow() == Flow.ORDERS) {
      activate(context);
    }
    return step(context, driver(context, unit.flow()), progress, limits);
  }

  private <T> StepResult step(
      EngineContext context, Driver<T> driver, Progress unit, RunLimits limits) {
    return new StepRun<>(context, driver, limits, this::withStock).of(unit);
  }

  static boolean isOff(EngineContext context, Flow flow) {
    return flow == Flow.STOCK && context.settings().stock().enabled() == Switch.OFF;
  }

  static SyncReport off(EngineContext context, Flow flow) {
    return new Tally().report(context.connection(), flow, Ending.OFF, null, "");
  }

  private static <T> SyncReport changes(EngineContext context, Driver<T> driver, RunLimits limits) {
    return new FlowRun<>(context, driver, limits).changes();
  }

  /** Remembers the first run, so that going live sends no history. */
  static void activate(EngineContext context) {
    context
        .acquire("activation")
        .ifPresent(
            held -> {
              activate(context, held);
              context.release(held);
            });
  }

  private static void activate(EngineContext context, Lease lease) {
    try {
      new Positions(context).activate(lease);
    } catch (StaleRowException lost) {
      LOG.debug("another run remembers the first run of {}", context.connection(), lost);
    }
  }

  @Override
  public SyncReport hint(Hint hint) {
    EngineContext context = context();
    if (isOff(context, hint.flow())) {
      return off(context, hint.flow());
    }
    if (hint.flow() == Flow.ORDERS) {
      activate(context);
    }
    return withStock(subject(context, driver(context, hint.flow()), hint.subject()));
  }

  private static <T> SyncReport subject(EngineContext context, Driver<T> driver, String subject) {
    return new FlowRun<>(context, driver, RunLimits.none()).subject(subject);
  }

  private SyncReport sendMissed() {
    EngineContext context = context();
    activate(context);
    return new FlowRun<>(context, orders(context), RunLimits.none()).everything();
  }

  @Override
  public Pruned prune(int limit) {
    return new Memory(template).prune(limit);
  }

  @Override
  public Desk desk() {
    return new DefaultDesk(this::context);
  }

  @Override
  public Audit audit() {
    return new DefaultAudit(template, this::sendMissed);
  }

  private SyncReport withStock(SyncReport report) {
    return new StockAfterOrders(context()).of(report);
  }

  /** A context of its own for each call, so that two threads do not share a lease. */
  private EngineContext context() {
    return EngineContext.builder().from(template).owner(ids.get()).build();
  }

  static OrderDriver orders(EngineContext context) {
    return new OrderDriver(context, new Positions(context).activation(), false);
  }

  static Driver<?> driver(EngineContext context, Flow flow) {
    return switch (flow) {
      case CATALOGUE -> new CatalogueDriver(context);
      case ORDERS -> orders(context);
      case STOCK -> new StockDriver(context);
      case FULFILMENT -> new FulfilmentDriver(context);
    };
  }

  /** Keeps steps and writes nothing. */
  private record Collecting(List<Step> steps, Tally tally) implements FlowReader.Sink {

    @Override
    public boolean take(List<Step> more) {
      tally.read(more);
      steps.addAll(more);
      return false;
    }

    @Override
    public void reached(Checkpoint position) {}

    @Override
    public void wholeBegins(Instant at) {}
  }

  /** The decision of now that is the same as a planned one. */
  private static Optional<Step> find(Step planned, List<Step> now) {
    Change change = ((Decision.Apply) planned.decision()).change();
    return now.stream().filter(step -> isSame(step, change)).findFirst();
  }

  private static boolean isSame(Step step, Change planned) {
    return step.decision() instanceof Decision.Apply apply
        && apply.change().subject().equals(planned.subject())
        && apply.change().type() == planned.type()
        && apply.change().revision().equals(planned.revision())
        && apply.change().reason().equals(planned.reason());
  }
}
