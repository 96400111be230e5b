// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrderOf;

import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.FailureClass;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.testkit.Crash;
import dev.silta.testkit.FaultRule;
import dev.silta.testkit.Faults;
import dev.silta.testkit.OrderSketch;
import dev.silta.testkit.ShopClerk;
import dev.silta.testkit.WarehouseFloor;
import dev.silta.testkit.WarehouseRules.LateCancel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One random history and its end, the same for the same seed. */
final class Simulation {
  private static final List<String> ARTICLES = List.of("A", "B", "C");
  private static final int STEPS = 40;
  private static final int MOST_ORDERS = 6;

  private static final int MOST_ROUNDS = 120;

  /** Longer than the stock goes without a comparison of all of it, by a clock that was wrong. */
  private static final int QUIET_ROUNDS = 33;

  private static final Duration ROUND = Duration.ofMinutes(15);
  private final long seed;
  private final Random random;
  private final SmallWorld world;
  private final List<String> orders = new ArrayList<>();
  private final List<String> story = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();
  private Duration skew = Duration.ZERO;
  private int codes;

  Simulation(long seed) {
    this.seed = seed;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.world =
        new SmallWorld(
            random.nextBoolean() ? Create.REPLACES : Create.REFUSES_DUPLICATES,
            ARTICLES.toArray(String[]::new));
    world.engineClock(new Skewed());
    world.warehouse.rules().lateCancel(pick(List.of(LateCancel.values())));
  }

  /** What went against the laws, with the seed and the steps that led to it. */
  List<String> violations() {
    for (int step = 0; step < STEPS && violations.isEmpty(); step++) {
      tell();
      checkAlways();
    }
    if (violations.isEmpty()) {
      rest();
    }
    if (violations.isEmpty()) {
      new RestLaws(world, orders, ARTICLES).violations().forEach(this::violated);
    }
    return violations;
  }

  private void tell() {
    world.clock.advance(Duration.ofSeconds(random.nextInt(120)));
    switch (random.nextInt(10)) {
      case 0, 1 -> place();
      case 2, 3 -> shopPeople();
      case 4, 5 -> warehousePeople();
      case 6 -> fault(world.shop.faults(), List.of("setOnHand", "complete", "addTracking"));
      case 7 ->
          fault(
              world.warehouse.faults(),
              List.of("createOrder", "updateOrder", "cancelOrder", "putArticle", "find"));
      case 8 -> time();
      default -> liftFaults();
    }
    run(pick(List.of(Flow.values())));
    if (random.nextBoolean()) {
      run(Flow.ORDERS);
    }
  }

  private void place() {
    if (orders.size() == MOST_ORDERS) {
      return;
    }
    String number = "100" + orders.size();
    OrderSketch order = anOrderOf(number, pick(ARTICLES), 1 + random.nextInt(3));
    if (random.nextBoolean()) {
      order.line(pick(ARTICLES), 1 + random.nextInt(3));
    }
    if (random.nextInt(5) == 0) {
      order.unpaid();
    }
    world.shop.clerk().place(order);
    orders.add(number);
    story.add("place " + number);
  }

  private void shopPeople() {
    if (random.nextInt(6) == 0) {
      String article = pick(ARTICLES);
      did("rename " + article);
      world.shop.clerk().editArticle(article, sketch -> sketch.name("Name " + story.size()));
      return;
    }
    List<String> open =
        orders.stream().filter(o -> world.shop.clerk().state(o) == OrderState.OPEN).toList();
    if (!open.isEmpty()) {
      shopPeople(pick(open));
    }
  }

  private void shopPeople(String order) {
    ShopClerk clerk = world.shop.clerk();
    int pieces = 1 + random.nextInt(4);
    switch (random.nextInt(6)) {
      case 0 -> {
        did("shop cancels " + order);
        clerk.cancel(order);
      }
      case 1 -> {
        did("shop completes " + order);
        clerk.complete(order);
      }
      case 2 -> {
        did("shop moves " + order);
        clerk.edit(order, sketch -> sketch.street("Street " + story.size()));
      }
      case 3 -> {
        did("shop changes " + order + " to " + pieces);
        clerk.edit(order, sketch -> sketch.changeLine("1", line -> line.quantity(pieces)));
      }
      case 4 -> {
        did("shop is paid " + order);
        clerk.edit(order, sketch -> sketch.payment(PaymentState.CLEARED));
      }
      default -> {
        did("shop touches " + order);
        clerk.touch(order);
      }
    }
  }

  private void warehousePeople() {
    if (random.nextInt(4) == 0) {
      String article = pick(ARTICLES);
      did("warehouse receives " + article);
      world.warehouse.floor().receive(article, random.nextInt(8) - 3);
      return;
    }
    List<String> there = orders.stream().filter(world.warehouse.floor()::holds).toList();
    if (!there.isEmpty()) {
      warehousePeople(pick(there));
    }
  }

  private void warehousePeople(String order) {
    WarehouseFloor floor = world.warehouse.floor();
    FulfilmentStage stage = floor.order(order).stage();
    if (stage.hasLeft()) {
      did("warehouse tracks " + order);
      floor.addTracking(order, code());
    } else if (stage != FulfilmentStage.CANCELLED) {
      work(order, floor);
    }
  }

  private void work(String order, WarehouseFloor floor) {
    switch (random.nextInt(6)) {
      case 0 -> {
        did("warehouse picks " + order);
        floor.pick(order);
      }
      case 1 -> {
        did("warehouse ships " + order);
        floor.ship(order);
      }
      case 2, 3 -> {
        did("warehouse ships and tracks " + order);
        floor.ship(order, code());
      }
      case 4 -> {
        did("warehouse cancels " + order);
        floor.cancel(order);
      }
      default -> {
        did("warehouse starts " + order);
        floor.startPicking(order);
      }
    }
  }

  private void fault(Faults faults, List<String> operations) {
    int kind = random.nextInt(8);
    if (kind == 7) {
      did("authentication fails");
      faults.onAny().authentication();
      return;
    }
    String operation = pick(operations);
    FaultRule rule = faults.on(operation).times(1 + random.nextInt(3));
    did("fault " + kind + " of " + operation);
    switch (kind) {
      case 0 -> rule.before(FailureClass.TRANSIENT);
      case 1 -> rule.before(FailureClass.UNKNOWN_OUTCOME);
      case 2, 3 -> rule.afterCommit();
      case 4 -> rule.throttled(Duration.ofSeconds(random.nextInt(1200)));
      case 5 -> rule.breaks(new ScriptedBug());
      default -> faults.onAny().times(1 + random.nextInt(2)).before(FailureClass.TRANSIENT);
    }
  }

  private void liftFaults() {
    did("faults are lifted");
    world.shop.faults().lift();
    world.warehouse.faults().lift();
  }

  private void time() {
    switch (random.nextInt(4)) {
      case 0 -> {
        skew = skew.isZero() ? Duration.ofHours(random.nextBoolean() ? 1 : -1) : Duration.ZERO;
        did("the engine's clock is off by " + skew);
      }
      case 1 -> advance(Duration.ofHours(1 + random.nextInt(30)));
      default -> advance(Duration.ofMinutes(random.nextInt(45)));
    }
  }

  private void advance(Duration by) {
    did("time passes " + by);
    world.clock.advance(by);
  }

  private void run(Flow flow) {
    if (random.nextInt(6) == 0) {
      world.store.crashAt(random.nextInt(30));
    }
    try {
      SyncReport report = world.run(flow);
      did("run " + flow + " " + report.ending() + " " + report.changes() + report.held());
    } catch (Crash crash) {
      did("run " + flow + " dies: " + crash.getMessage());
    } catch (ScriptedBug bug) {
      did("run " + flow + " fails");
    }
    if (world.store.isDead() && random.nextInt(4) > 0) {
      advance(Duration.ofMinutes(6));
    }
    world.store.restart();
  }

  private void rest() {
    liftFaults();
    skew = Duration.ZERO;
    int quiet = 0;
    int round = 0;
    for (; quiet < QUIET_ROUNDS; round++) {
      if (round == MOST_ROUNDS) {
        violated("no rest: " + world.shop.calls().writeLog() + world.warehouse.calls().writeLog());
        return;
      }
      world.clock.advance(ROUND);
      world.forgetCalls();
      world.run(Flow.values());
      checkAlways();
      quiet = world.writes() == 0 ? quiet + 1 : 0;
      if (world.writes() > 0) {
        did("round " + round + world.shop.calls().writeLog() + world.warehouse.calls().writeLog());
      }
    }
  }

  /** What must hold at any time. */
  private void checkAlways() {
    for (String order : orders) {
      if (world.warehouse.floor().liveOrders(order) > 1) {
        violated("L1: two live orders of " + order);
      }
      if (world.shop.clerk().mails(order).size() > 1) {
        violated("two mails about " + order);
      }
    }
  }

  private void did(String what) {
    story.add(what);
  }

  private void violated(String what) {
    violations.add("seed " + seed + ": " + what + " after\n  " + String.join("\n  ", story));
  }

  private String code() {
    codes++;
    return "T" + codes;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A bug of a connector: in a write it is the end of that write, in a read that of the run. */
  private static final class ScriptedBug extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The host's clock, which can be wrong. */
  private final class Skewed extends Clock {

    @Override
    public Instant instant() {
      return world.clock.instant().plus(skew);
    }

    @Override
    public ZoneId getZone() {
      return world.clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
