// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.silta.connector.Capabilities.Create;
import dev.silta.model.Flow;
import dev.silta.model.OrderState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures R1 and R2: a process is killed at each place at which it writes, at both sides and in
 * the store, before and after; others go on, and the end is the one of a life without crash.
 */
class CrashSweepTest {
  private static final String PLAIN = "1001";
  private static final String CANCELLED = "1002";
  private static final String EDITED = "1003";
  private static final String SHIPPED = "1004";
  private static final String[] ORDERS = {PLAIN, CANCELLED, EDITED, SHIPPED};

  /** What people do; all flows run after each. */
  private static final List<Consumer<SmallWorld>> STORY =
      List.of(
          CrashSweepTest::ordersComeIn,
          CrashSweepTest::peopleChangeTheirMinds,
          CrashSweepTest::goodsLeave,
          CrashSweepTest::aSecondParcelLeaves);

  private int places;

  /** S006, S120, B1, B43, L1, L3. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void aCrashAtAnyPlaceChangesNothingInTheEnd(Create create) {
    List<String> expected = endWithoutCrash(create);

    assertSoftly(
        softly -> {
          for (int chapter = 0; chapter < STORY.size(); chapter++) {
            sweep(softly, create, chapter, expected);
          }
        });
    print("R1", create);
  }

  @Test
  void theStoryWithoutCrashEndsAsItShould() {
    SmallWorld world = worldAfter(Create.REFUSES_DUPLICATES, STORY.size());

    assertThat(world.shop.clerk().state(PLAIN)).isEqualTo(OrderState.OPEN);
    assertThat(world.warehouse.floor().liveOrders(PLAIN)).isEqualTo(1);
    assertThat(world.warehouse.floor().liveOrders(CANCELLED)).isZero();
    assertThat(world.warehouse.floor().order(EDITED).content().get("consignee.street"))
        .contains("Uusikatu 2");
    assertThat(world.shop.clerk().tracking(SHIPPED)).containsExactly("T1", "T2");
    assertThat(world.openRows()).isEmpty();
  }

  /** S006, B1: measure R2. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void twoCrashesAtAnyPlacesOfACreationChangeNothingInTheEnd(Create create) {
    SmallWorld undisturbed = oneOrder(create);
    undisturbed.rest(Flow.ORDERS);
    List<String> expected = undisturbed.state(PLAIN);

    assertSoftly(
        softly -> {
          boolean crashed = true;
          for (int first = 0; crashed; first++) {
            crashed = sweepSecond(softly, create, first, expected);
          }
        });
    print("R2", create);
  }

  /** Places before and after are counted apart; each was a history of its own. */
  private void print(String measure, Create create) {
    System.out.printf(
        "%s %s: %d histories of a kill before or after a write: 0 duplicates, 0 lost, same end%n",
        measure, create, places);
  }

  private static void ordersComeIn(SmallWorld world) {
    for (String order : ORDERS) {
      world.shop.clerk().place(order.equals(PLAIN) ? anOrderOf(PLAIN, "A", 1) : anOrder(order));
    }
  }

  private static void peopleChangeTheirMinds(SmallWorld world) {
    world.shop.clerk().cancel(CANCELLED);
    world.shop.clerk().edit(EDITED, order -> order.street("Uusikatu 2"));
    world.shop.clerk().edit(EDITED, order -> order.changeLine("1", line -> line.quantity(3)));
    world.shop.clerk().editArticle("A", article -> article.name("Renamed"));
    world.warehouse.floor().startPicking(SHIPPED);
  }

  private static void goodsLeave(SmallWorld world) {
    world.warehouse.floor().ship(SHIPPED, "T1").receive("B", 5);
  }

  private static void aSecondParcelLeaves(SmallWorld world) {
    world.warehouse.floor().addTracking(SHIPPED, "T2");
  }

  private static SmallWorld newWorld(Create create) {
    return new SmallWorld(create, "A", "B");
  }

  private static SmallWorld worldAfter(Create create, int chapters) {
    SmallWorld world = newWorld(create);
    tell(world, 0, chapters);
    return world;
  }

  private static void tell(SmallWorld world, int from, int to) {
    for (Consumer<SmallWorld> chapter : STORY.subList(from, to)) {
      chapter.accept(world);
      world.rest(Flow.values());
    }
  }

  private static List<String> endWithoutCrash(Create create) {
    return worldAfter(create, STORY.size()).state(ORDERS);
  }

  private void sweep(SoftAssertions softly, Create create, int chapter, List<String> expected) {
    boolean crashed = true;
    for (int place = 0; crashed; place++) {
      SmallWorld world = worldAfter(create, chapter);
      STORY.get(chapter).accept(world);
      world.store.crashAt(place);
      crashed = !world.survives(Flow.values());
      places += crashed ? 1 : 0;
      String where = where(world, "chapter " + chapter + ", place " + place);
      world.recover(Flow.values());
      tell(world, chapter + 1, STORY.size());
      check(softly, world, where, expected, ORDERS);
      softly.assertThat(writesOfAFurtherRun(world)).as(where + ", a further run").isZero();
    }
  }

  private static int writesOfAFurtherRun(SmallWorld world) {
    world.forgetCalls();
    world.clock.advance(Duration.ofMinutes(15));
    world.run(Flow.values());
    return world.writes();
  }

  private static SmallWorld oneOrder(Create create) {
    SmallWorld world = newWorld(create);
    world.run(Flow.CATALOGUE);
    world.shop.clerk().place(anOrder(PLAIN));
    return world;
  }

  /** Kills the second process, too; answers whether the first one died. */
  private boolean sweepSecond(
      SoftAssertions softly, Create create, int first, List<String> expected) {
    boolean firstDied = true;
    boolean secondDied = true;
    for (int second = 0; firstDied && secondDied; second++) {
      SmallWorld world = oneOrder(create);
      world.store.crashAt(first);
      firstDied = !world.survives(Flow.ORDERS);
      String where = where(world, "places " + first + " and " + second);
      world.store.restart();
      world.clock.advance(Duration.ofMinutes(6));
      world.store.crashAt(second);
      secondDied = !world.survives(Flow.ORDERS);
      places += firstDied && secondDied ? 1 : 0;
      where = where(world, where);
      world.recover(Flow.ORDERS);
      check(softly, world, where, expected, PLAIN);
    }
    return firstDied;
  }

  private static String where(SmallWorld world, String before) {
    List<String> visited = world.points.visited();
    return before + (world.store.isDead() ? ", " + visited.get(visited.size() - 1) : "");
  }

  private static List<String> differences(List<String> expected, List<String> actual) {
    List<String> differences = new ArrayList<>(actual);
    differences.removeAll(expected);
    expected.stream().filter(line -> !actual.contains(line)).forEach(differences::add);
    return differences;
  }

  private static void check(
      SoftAssertions softly,
      SmallWorld world,
      String where,
      List<String> expected,
      String... orders) {
    softly.assertThat(differences(expected, world.state(orders))).as(where).isEmpty();
    for (String order : orders) {
      softly.assertThat(world.warehouse.floor().liveOrders(order)).as(where).isLessThan(2);
      int mails = world.shop.clerk().state(order) == OrderState.COMPLETED ? 1 : 0;
      softly.assertThat(world.shop.clerk().mails(order)).as(where).hasSize(mails);
    }
  }
}
