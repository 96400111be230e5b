// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.Quantity;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.Pruned;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The part of {@link SyncStoreContract} on what is forgotten in time. */
abstract class StoreRetentionContract extends StoreWords {
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));
  private static final Instant LIMIT = NOW.minus(Duration.ofDays(90));

  @ParameterizedTest
  @EnumSource(OperationState.class)
  void onlyOperationsThatWaitForNothingAreForgotten(OperationState state) {
    save(row("1001").state(state).updatedAt(LONG_AGO).build());

    assertThat(prune(LIMIT, 9)).isEqualTo(state.isOpen() ? 0 : 1);
    assertThat(rows("1001")).hasSize(state.isOpen() ? 1 : 0);
  }

  @Test
  void whatWasFinishedLaterIsKept() {
    save(done("at").updatedAt(LIMIT).build());
    save(done("before").updatedAt(LIMIT.minusMillis(1)).build());

    assertThat(prune(LIMIT, 9)).isEqualTo(1);
    assertThat(rows("at", "before")).extracting(row -> row.key().subject()).containsExactly("at");
  }

  @Test
  void whatIsFinishedOnASubjectWithOpenWorkIsKept() {
    save(done("1001").build());
    save(row("1001").key(key("1001", OperationType.UPDATE_ORDER, "r")).updatedAt(LONG_AGO).build());

    assertThat(prune(LIMIT, 9)).isZero();
    assertThat(rows("1001")).hasSize(2);
  }

  @Test
  void openWorkOfAnotherFlowKeepsNothing() {
    save(done("1001").build());
    save(row("1001").key(keyOf(Flow.FULFILMENT, "1001")).updatedAt(LONG_AGO).build());

    assertThat(prune(LIMIT, 9)).isEqualTo(1);
  }

  @Test
  void whatIsFinishedOnAnOpenOrderIsKept() {
    save(order("1001").build());
    save(done("1001").build());
    assertThat(prune(LIMIT, 9)).isZero();

    save(order("1001").open(false).version(1).build());
    assertThat(prune(LIMIT, 9)).isEqualTo(1);
    assertThat(rows("1001")).isEmpty();
  }

  @Test
  void aClosedOrderGoesWithAllItsLinks() {
    save(closed("1001").build());
    save(order("1001").part("1001-2").number("1001-2").warehouseId("w2").build());
    clock.advance(Duration.ofDays(91));

    assertThat(pruned(ninetyDaysAgo(), 9)).isEqualTo(new Pruned(0, 1));
    assertThat(links("1001")).isEmpty();
    assertThat(byNumber("1001")).isEmpty();
    save(order("1002").warehouseId("w1001").build());
  }

  @Test
  void anOrderStaysWhileAPartOfItIsNew() {
    save(closed("1001").build());
    clock.advance(Duration.ofDays(91));
    save(order("1001").part("1001-2").number("1001-2").warehouseId("w2").build());

    assertThat(prune(ninetyDaysAgo(), 9)).isZero();
    assertThat(links("1001")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Flow.class,
      names = {"ORDERS", "FULFILMENT"})
  void anOrderStaysWhileAnOperationIsLeftOnIt(Flow flow) {
    save(closed("1001").build());
    clock.advance(Duration.ofDays(91));
    save(done("1001").key(keyOf(flow, "1001")).updatedAt(clock.instant()).build());

    assertThat(prune(ninetyDaysAgo(), 9)).isZero();
    assertThat(links("1001")).hasSize(1);
  }

  @Test
  void anOperationOfTheCatalogueKeepsNoOrder() {
    save(closed("1001").build());
    clock.advance(Duration.ofDays(91));
    save(done("1001").key(keyOf(Flow.CATALOGUE, "1001")).updatedAt(clock.instant()).build());

    assertThat(pruned(ninetyDaysAgo(), 9)).isEqualTo(new Pruned(0, 1));
  }

  @Test
  void operationsGoBeforeTheirOrderInOneTurn() {
    save(closed("1001").build());
    save(done("1001").build());
    clock.advance(Duration.ofDays(91));

    assertThat(pruned(ninetyDaysAgo(), 9)).isEqualTo(new Pruned(1, 1));
  }

  @Test
  void anOrderThatWasSavedLaterStays() {
    save(closed("1001").build());

    assertThat(prune(NOW, 9)).isZero();
    assertThat(links("1001")).hasSize(1);
  }

  @Test
  void openOrdersAndArticlesStay() {
    save(closed("1001").open(true).build());
    save(article("k", "n").open(false).putConfirmed("name", "digest").build());
    clock.advance(Duration.ofDays(91));

    assertThat(prune(clock.instant(), 9)).isZero();
    assertThat(links("1001")).hasSize(1);
    assertThat(articles("n")).hasSize(1);
  }

  @Test
  void anOrderThatIsClosedAgainStaysForItsTimeAgain() {
    save(closed("1001").build());
    clock.advance(Duration.ofDays(91));
    save(closed("1001").version(1).build());

    assertThat(prune(ninetyDaysAgo(), 9)).isZero();
    clock.advance(Duration.ofDays(91));
    assertThat(prune(ninetyDaysAgo(), 9)).isEqualTo(1);
  }

  @Test
  void whoReadAnOrderBeforeItWasForgottenIsStale() {
    save(closed("1001").build());
    clock.advance(Duration.ofDays(91));
    LinkRow read = links("1001").get(0);
    prune(clock.instant(), 9);

    assertStale(tx -> tx.save(read));
  }

  @Test
  void anOrderGoesOnAllConnectionsOfTheShopAtOnce() {
    save(closed("1001").build());
    save(closed("1001").connection(OTHER).build());
    clock.advance(Duration.ofDays(91));

    assertThat(prunedOfBoth(clock.instant())).isEqualTo(new Pruned(0, 1));
    assertThat(store.<Integer>inTransaction(tx -> orders(tx, ONE) + orders(tx, OTHER))).isZero();
  }

  @Test
  void anOrderStaysOnAllConnectionsOfTheShopWhileItIsOpenOnOne() {
    save(closed("1001").build());
    save(closed("1001").connection(OTHER).open(true).build());
    clock.advance(Duration.ofDays(91));

    assertThat(prunedOfBoth(clock.instant())).isEqualTo(new Pruned(0, 0));
    assertThat(links("1001")).hasSize(1);
  }

  @Test
  void anOrderStaysOnAllConnectionsOfTheShopWhileOneHasAnOperationOnIt() {
    save(closed("1001").build());
    clock.advance(Duration.ofDays(91));
    OperationRow.Builder other = done("1001").key(keyOf(OTHER, Flow.ORDERS, "1001"));
    save(other.updatedAt(clock.instant()).build());

    assertThat(prunedOfBoth(ninetyDaysAgo())).isEqualTo(new Pruned(0, 0));
    assertThat(pruned(ninetyDaysAgo(), 9)).isEqualTo(new Pruned(0, 1));
  }

  @Test
  void asManyRowsAsTheLimitAreForgotten() {
    IntStream.range(0, 7).forEach(number -> save(done("o" + number).build()));
    IntStream.range(0, 3).forEach(number -> save(closed("c" + number).build()));
    clock.advance(Duration.ofDays(91));
    Instant limit = ninetyDaysAgo();

    assertThat(Stream.generate(() -> prune(limit, 4)).limit(4)).containsExactly(4, 4, 2, 0);
  }

  @Test
  void otherConnectionsForgetNothing() {
    save(done("1001").key(keyOf(OTHER, Flow.ORDERS, "1001")).build());
    save(closed("1001").connection(OTHER).build());
    clock.advance(Duration.ofDays(91));

    assertThat(prune(clock.instant(), 9)).isZero();
  }

  @Test
  void forgettingIsUndoneWithItsTransaction() {
    save(done("1001").build());

    assertStale(
        tx -> {
          tx.prune(List.of(ONE), LIMIT, 9);
          tx.save(checkpoint("orders", "1", 7));
        });

    assertThat(rows("1001")).hasSize(1);
  }

  private int prune(Instant finishedBefore, int limit) {
    return pruned(finishedBefore, limit).total();
  }

  private Pruned pruned(Instant finishedBefore, int limit) {
    return store.inTransaction(tx -> tx.prune(List.of(ONE), finishedBefore, limit));
  }

  private Pruned prunedOfBoth(Instant finishedBefore) {
    return store.inTransaction(tx -> tx.prune(List.of(ONE, OTHER), finishedBefore, 9));
  }

  private Instant ninetyDaysAgo() {
    return clock.instant().minus(Duration.ofDays(90));
  }

  private static int orders(StoreTransaction tx, ConnectionId connection) {
    return tx.linksAfter(connection, LinkKind.ORDER, "", 9).size();
  }

  private static OperationRow.Builder done(String subject) {
    OperationRow.Builder builder = row(subject);
    return builder.state(OperationState.CONFIRMED).updatedAt(LONG_AGO);
  }

  private static LinkRow.Builder closed(String number) {
    LinkRow.Builder builder = order(number);
    builder
        .warehouseId("w" + number)
        .putConfirmed("consignee.name", "digest")
        .putAccepted("a", Quantity.of(2))
        .addDeliveredTracking("T1")
        .stage(FulfilmentStage.SHIPPED)
        .open(false);
    return builder;
  }
}
