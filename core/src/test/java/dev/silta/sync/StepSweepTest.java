// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Capabilities.Create;
import dev.silta.model.Flow;
import dev.silta.sync.StepResult.Busy;
import dev.silta.sync.StepResult.Continue;
import dev.silta.sync.StepResult.Done;
import dev.silta.sync.StepResult.NotBefore;
import dev.silta.testkit.Crash;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Steps are killed at each place at which they write; the scheduler gives the same unit to another
 * process at once and again, and the end is that of a life without crash.
 */
class StepSweepTest {
  private static final List<Flow> FLOWS = List.of(Flow.values());
  private static final RunLimits SMALL = RunLimits.builder().stepItems(1).build();

  private static SmallWorld newWorld() {
    SmallWorld world = new SmallWorld(Create.REFUSES_DUPLICATES, "A", "B");
    world.shop.articleFeed().pageSize(1);
    world.shop.orderFeed().pageSize(1);
    world.warehouse.stockFeed().pageSize(1);
    world.warehouse.fulfilmentFeed().pageSize(1);
    world.warehouse.floor().receive("B", 3);
    world.shop.clerk().place(anOrder("1001")).place(anOrderOf("1002", "B", 2));
    return world;
  }

  /** Does all flows in small steps. */
  private static void steps(SmallWorld world) {
    FLOWS.forEach(flow -> steps(world, WorkUnit.first(flow)));
    world.warehouse.floor().ship("1001", "T1");
    FLOWS.forEach(flow -> steps(world, WorkUnit.first(flow)));
  }

  private static void steps(SmallWorld world, WorkUnit first) {
    WorkUnit unit = first;
    for (int step = 0; step < 100; step++) {
      StepResult result = survivingStep(world, WorkUnit.parse(unit.text()));
      if (result instanceof Done) {
        return;
      } else if (result instanceof Continue more) {
        unit = more.next();
      } else if (result instanceof Busy) {
        world.clock.advance(Duration.ofMinutes(1));
      } else if (result instanceof NotBefore wait) {
        world.clock.set(wait.at());
        unit = wait.next();
      } else {
        throw new AssertionError(result);
      }
    }
    throw new AssertionError("no end: " + unit);
  }

  /** The unit is done again by another process if this one dies. */
  private static StepResult survivingStep(SmallWorld world, WorkUnit unit) {
    try {
      return world.newProcess().step(unit, SMALL);
    } catch (Crash crash) {
      world.store.restart();
      return world.newProcess().step(unit, SMALL);
    }
  }

  /** S120, B43. */
  @Test
  void aCrashOfAStepAtAnyPlaceChangesNothingInTheEnd() {
    SmallWorld undisturbed = newWorld();
    steps(undisturbed);
    int places = undisturbed.points.visited().size();
    undisturbed.rest(Flow.values());
    List<String> expected = undisturbed.state("1001", "1002");

    for (int place = 0; place < places; place++) {
      SmallWorld world = newWorld();
      world.store.crashAt(place);
      steps(world);
      world.rest(Flow.values());
      assertThat(world.state("1001", "1002")).as("place " + place).isEqualTo(expected);
    }
  }

  @Test
  void theStepsWithoutCrashDoEverything() {
    SmallWorld world = newWorld();
    steps(world);

    assertThat(world.points.visited()).hasSizeGreaterThan(80);
    assertThat(world.warehouse.floor().liveOrders("1002")).isEqualTo(1);
    assertThat(world.shop.clerk().tracking("1001")).containsExactly("T1");
    assertThat(world.shop.clerk().quantity("B").toString()).isEqualTo("12");
  }
}
