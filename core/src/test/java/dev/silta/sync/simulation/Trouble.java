// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.FailureClass;
import dev.silta.model.Flow;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreException;
import dev.silta.testkit.FaultRule;
import dev.silta.testkit.Faults;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What goes wrong. Faults of servers come as the classes that connectors translate them into: 5xx
 * and refused connections as transient, a time-out, a reset and an unreadable 2xx as an unknown
 * outcome, with and without effect. The others befall the process that runs next.
 */
final class Trouble {
  private static final List<String> AT_SHOP =
      List.of("setOnHand", "complete", "addTracking", "orders", "order", "stock");
  private static final List<String> AT_WAREHOUSE =
      List.of(
          "createOrder",
          "updateOrder",
          "cancelOrder",
          "putArticle",
          "find",
          "fulfilments",
          "createOrder");

  /** Longer than a lease. */
  private static final Duration PAUSE = Duration.ofMinutes(6);

  private Trouble() {}

  static void atShop(World world, int operation, int kind) {
    fail(world.shop.faults(), AT_SHOP.get(operation % AT_SHOP.size()), kind);
  }

  static void atWarehouse(World world, int operation, int kind) {
    fail(
        world.site(operation / 10).warehouse.faults(),
        AT_WAREHOUSE.get(operation % AT_WAREHOUSE.size()),
        kind);
  }

  private static void fail(Faults faults, String operation, int kind) {
    FaultRule rule = faults.on(operation).times(1 + kind / 10 % 3);
    switch (kind % 7) {
      case 0 -> rule.before(FailureClass.TRANSIENT);
      case 1 -> rule.before(FailureClass.UNKNOWN_OUTCOME);
      case 2, 3 -> rule.afterCommit();
      case 4 -> rule.throttled(Duration.ofSeconds(kind));
      case 5 -> rule.breaks(new ScriptedBug());
      default -> faults.onAny().times(1 + kind / 10 % 2).before(FailureClass.TRANSIENT);
    }
  }

  static void signIn(World world, int side, int unused) {
    Faults faults = side % 2 == 0 ? world.shop.faults() : world.site(side / 2).warehouse.faults();
    faults.onAny().authentication();
  }

  static void lift(World world, int unused, int unusedToo) {
    world.liftFaults();
  }

  /** The process ends, before or after a call or a transaction. */
  static void die(World world, int after, int unused) {
    arm(world, Event.DIE, after, EnumSet.allOf(Place.class), Host::die);
  }

  /**
   * The process stands still beyond its lease, and another may go on in its place. Not between the
   * last proof of the lease and the call that follows: no other side checks fences.
   */
  static void pause(World world, int after, int other) {
    arm(
        world,
        Event.PAUSE,
        after,
        EnumSet.of(Place.AFTER_CALL, Place.BEFORE_TRANSACTION),
        host -> {
          world.advance(PAUSE);
          goOn(world, host, other);
        });
  }

  /** Nobody, the same flow or all flows. */
  private static void goOn(World world, Host paused, int other) {
    if (other % 3 == 1) {
      world.hostBut(paused, other / 3).run(paused.site(), paused.flow());
    } else if (other % 3 == 2) {
      for (Flow flow : Flow.values()) {
        world.hostBut(paused, other / 3).run(paused.site(), flow);
      }
    }
  }

  /** Another process runs a flow while this one is at work. */
  static void meet(World world, int after, int other) {
    Flow flow = Flow.values()[other % Flow.values().length];
    arm(
        world,
        Event.MEET,
        after,
        outsideTransactions(),
        host -> world.hostBut(host, other / 4).run(world.site(other / 20), flow));
  }

  /** People do something while the process is at work. */
  static void interrupt(World world, int after, int what) {
    List<Event> people = Event.ofPeople();
    Step step = new Step(people.get(what % people.size()), what / 7, what);
    arm(world, Event.INTERRUPT, after, outsideTransactions(), host -> step.happen(world));
  }

  /** A transaction of somebody else is faster. */
  static void loseRace(World world, int after, int unused) {
    arm(
        world,
        Event.LOSE_RACE,
        after,
        EnumSet.of(Place.BEFORE_COMMIT_OF_ROWS),
        host -> {
          throw new StaleRowException("scripted: someone else was faster");
        });
  }

  /** The store cannot be reached, or does not tell that it committed. */
  static void loseStore(World world, int after, int unused) {
    arm(
        world,
        Event.LOSE_STORE,
        after,
        EnumSet.of(Place.BEFORE_TRANSACTION, Place.BEFORE_COMMIT_OF_ROWS, Place.AFTER_COMMIT),
        host -> {
          throw new StoreException("scripted: it is not known whether anything was stored");
        });
  }

  private static Set<Place> outsideTransactions() {
    return EnumSet.complementOf(EnumSet.of(Place.BEFORE_COMMIT, Place.BEFORE_COMMIT_OF_ROWS));
  }

  /** Most places of a run are among its first twenty. */
  private static void arm(
      World world, Event kind, int after, Set<Place> places, Consumer<Host> action) {
    world.arm(new Moment(kind, after < 70 ? after % 20 : after, places, action));
  }
}
