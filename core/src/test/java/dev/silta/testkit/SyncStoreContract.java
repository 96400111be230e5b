// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.CheckpointRow;
import dev.silta.store.Lease;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * S134, B43: what every store must do. Extend it and give it a store; each test works on an empty
 * one. Times are whole milliseconds.
 */
public abstract class SyncStoreContract extends StoreInterleavingContract {

  // Transactions

  @Test
  void theResultOfTheWorkIsHandedOut() {
    String result = store.inTransaction(tx -> "done");

    assertThat(result).isEqualTo("done");
  }

  @Test
  void whatWasCommittedIsSeenByTheNextTransaction() {
    save(checkpoint("orders", "1", 0));

    assertThat(checkpoint("orders")).contains(checkpoint("orders", "1", 1));
  }

  @Test
  void readsSeeTheWritesBeforeThem() {
    store.inTransaction(
        tx -> {
          tx.save(checkpoint("orders", "1", 0));
          tx.save(order("1001").build());
          tx.save(row("1001").build());
          assertThat(tx.checkpoint(ONE, "orders")).isPresent();
          assertThat(tx.links(ONE, LinkKind.ORDER, List.of("1001"))).hasSize(1);
          assertThat(tx.linksByNumber(ONE, LinkKind.ORDER, List.of("1001"))).hasSize(1);
          assertThat(tx.linksAfter(ONE, LinkKind.ORDER, "", 9)).hasSize(1);
          assertThat(tx.operations(ONE, Flow.ORDERS, List.of("1001"))).hasSize(1);
          assertThat(tx.open(ONE)).hasSize(1);
          return true;
        });
  }

  @Test
  void aRowCanBeSavedTwiceInOneTransaction() {
    store.inTransaction(
        tx -> {
          tx.save(checkpoint("orders", "1", 0));
          tx.save(checkpoint("orders", "2", 1));
          return true;
        });

    assertThat(checkpoint("orders")).contains(checkpoint("orders", "2", 2));
  }

  @Test
  void anExceptionUndoesTheWholeWork() {
    save(checkpoint("orders", "1", 0));
    save(order("kept").warehouseId("w1").build());
    save(row("kept").build());

    assertThatThrownBy(() -> store.inTransaction(SyncStoreContract::changeAllAndFail))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("on purpose");

    assertThat(checkpoint("orders")).contains(checkpoint("orders", "1", 1));
    assertThat(links("kept")).singleElement().matches(link -> link.warehouseId().isPresent());
    assertThat(links("new")).isEmpty();
    assertThat(rows("kept", "new")).singleElement().matches(row -> row.attempts() == 0);
    assertThat(acquire("ORDERS", "late").orElseThrow().fence()).isPositive();
  }

  private static boolean changeAllAndFail(StoreTransaction tx) {
    tx.save(checkpoint("orders", "2", 1));
    tx.remove(tx.links(ONE, LinkKind.ORDER, List.of("kept")).get(0));
    tx.save(order("new").warehouseId("w1").build());
    tx.save(row("kept").attempts(7).version(1).build());
    tx.save(row("new").build());
    tx.acquire(ONE, "ORDERS", "early", LENGTH);
    throw new IllegalStateException("on purpose");
  }

  @Test
  void anErrorUndoesTheWholeWorkToo() {
    assertThatThrownBy(
            () ->
                store.inTransaction(
                    tx -> {
                      tx.save(order("1001").build());
                      throw new Crash("in mid-transaction");
                    }))
        .isInstanceOf(Crash.class);

    assertThat(links("1001")).isEmpty();
  }

  @Test
  void aStaleRowUndoesWhatWasWrittenBeforeIt() {
    save(checkpoint("orders", "1", 0));

    assertStale(
        tx -> {
          tx.save(order("1001").build());
          tx.save(checkpoint("orders", "2", 0));
        });

    assertThat(links("1001")).isEmpty();
    assertThat(checkpoint("orders")).contains(checkpoint("orders", "1", 1));
  }

  @Test
  void theSpaceThatWasUndoneIsFreeAgain() {
    save(order("1001").warehouseId("w1").build());
    assertThatThrownBy(() -> store.inTransaction(SyncStoreContract::handOverAndFail))
        .isInstanceOf(IllegalStateException.class);

    assertStale(tx -> tx.save(order("1002").warehouseId("w1").build()));
    assertThat(byNumber("1001")).hasSize(1);
  }

  private static boolean handOverAndFail(StoreTransaction tx) {
    tx.remove(tx.links(ONE, LinkKind.ORDER, List.of("1001")).get(0));
    tx.save(order("1002").warehouseId("w1").build());
    throw new IllegalStateException("on purpose");
  }

  // Checkpoints

  @Test
  void aCheckpointThatWasNeverSavedIsAbsent() {
    assertThat(checkpoint("orders")).isEmpty();
  }

  @Test
  void aCheckpointIsCountedUpWithEverySave() {
    save(checkpoint("orders", "1", 0));
    save(checkpoint("orders", "2", 1));

    assertThat(checkpoint("orders")).contains(checkpoint("orders", "2", 2));
  }

  @ParameterizedTest
  @MethodSource("wrongVersions")
  void aCheckpointOfAnotherVersionIsStale(long version) {
    save(checkpoint("orders", "1", 0));
    save(checkpoint("orders", "2", 1));

    assertStale(tx -> tx.save(checkpoint("orders", "3", version)));

    assertThat(checkpoint("orders")).contains(checkpoint("orders", "2", 2));
  }

  @Test
  void aCheckpointThatIsNotStoredHasNoVersion() {
    assertStale(tx -> tx.save(checkpoint("orders", "1", 1)));

    assertThat(checkpoint("orders")).isEmpty();
  }

  @Test
  void aCheckpointHoldsTwoThousandCharacters() {
    String longest = "ä".repeat(2000);
    save(checkpoint("orders", longest, 0));

    assertThat(checkpoint("orders").orElseThrow().value()).isEqualTo(longest);
  }

  @Test
  void streamsWithOnePrefixAreKeptApart() {
    save(checkpoint("stock", "1", 0));
    save(checkpoint("stock.whole", "2", 0));

    assertThat(checkpoint("stock").orElseThrow().value()).isEqualTo("1");
    assertThat(checkpoint("stock.whole").orElseThrow().value()).isEqualTo("2");
    assertThat(checkpoint("sto")).isEmpty();
  }

  // Links

  @Test
  void aLinkComesBackAsItWasSaved() {
    LinkRow link =
        order("1001")
            .part("2")
            .number("sil-1001")
            .warehouseId("w1")
            .putConfirmed("consignee.city", "digest1")
            .putConfirmed("lines[1].article", "digest2")
            .stage(FulfilmentStage.SHIPPED)
            .open(false)
            .putAccepted("a", Quantity.of("2.5"))
            .putAccepted("b", Quantity.of(-3))
            .putSent("a", Quantity.of("0.5"))
            .addTracking("T3", "T2", "T1")
            .addDeliveredTracking("T2", "T1")
            .leftSeenAt(NOW.plusMillis(1))
            .kept(false)
            .sellable(Quantity.of("7.25"))
            .build();
    save(link);

    assertThat(links("1001")).containsExactly(link.toBuilder().version(1).build());
  }

  @Test
  void aLinkWithoutOptionalValuesComesBackAsItWasSaved() {
    save(order("1001").build());

    assertThat(links("1001")).containsExactly(order("1001").version(1).build());
  }

  @Test
  void valuesThatAreTakenOffALinkAreGone() {
    save(order("1001").warehouseId("w1").putAccepted("a", Quantity.of(2)).build());
    save(order("1001").version(1).build());

    assertThat(links("1001")).containsExactly(order("1001").version(2).build());
  }

  @ParameterizedTest
  @MethodSource("wrongVersions")
  void aLinkOfAnotherVersionIsStale(long version) {
    save(order("1001").build());
    save(order("1001").warehouseId("w1").version(1).build());

    assertStale(tx -> tx.save(order("1001").warehouseId("w2").version(version).build()));

    assertThat(links("1001")).containsExactly(order("1001").warehouseId("w1").version(2).build());
  }

  @Test
  void aLinkThatIsNotStoredHasNoVersion() {
    assertStale(tx -> tx.save(order("1001").version(1).build()));

    assertThat(links("1001")).isEmpty();
  }

  @Test
  void linksAreFoundByShopKeyWithAllParts() {
    save(order("1001").build());
    save(order("1001").part("2").build());
    save(order("1002").build());
    save(order("1003").build());

    assertThat(links("1003", "1001", "1001", "9999"))
        .extracting(link -> link.shopKey() + "/" + link.part())
        .containsExactlyInAnyOrder("1001/1", "1001/2", "1003/1");
  }

  @Test
  void nothingIsFoundByNoKeys() {
    save(order("1001").build());
    save(row("1001").build());

    assertThat(links()).isEmpty();
    assertThat(byNumber()).isEmpty();
    assertThat(rows()).isEmpty();
  }

  @Test
  void articlesAndOrdersOfOneKeyAreKeptApart() {
    save(article("7", "x").warehouseId("w1").build());
    save(order("7").warehouseId("w1").build());

    assertThat(links("7")).singleElement().matches(link -> link.kind() == LinkKind.ORDER);
    assertThat(articles("x")).hasSize(1);
    assertThat(articles("7")).isEmpty();
  }

  @Test
  void allLinksThatClaimANumberAreFound() {
    save(article("k1", "x").build());
    save(article("k2", "x").warehouseId("w2").build());
    save(article("k3", "y").build());

    assertThat(articles("x", "z"))
        .extracting(LinkRow::shopKey)
        .containsExactlyInAnyOrder("k1", "k2");
  }

  @Test
  void aLinkIsFoundByItsNewNumberOnly() {
    save(article("k1", "old").build());
    save(article("k1", "new").version(1).build());

    assertThat(articles("old")).isEmpty();
    assertThat(articles("new")).extracting(LinkRow::shopKey).containsExactly("k1");
  }

  @Test
  void twoLinksOfAKindCannotHaveOneWarehouseId() {
    save(order("1001").warehouseId("w1").build());

    assertStale(tx -> tx.save(order("1002").warehouseId("w1").build()));
    assertStale(tx -> tx.save(order("1001").part("2").warehouseId("w1").build()));

    assertThat(links("1001", "1002")).hasSize(1);
  }

  @Test
  void aLinkKeepsItsOwnWarehouseId() {
    save(order("1001").warehouseId("w1").build());
    save(order("1001").warehouseId("w1").open(false).version(1).build());

    assertThat(links("1001")).singleElement().matches(link -> !link.open());
  }

  @Test
  void manyLinksCanBeWithoutWarehouseId() {
    save(order("1001").build());
    save(order("1002").build());

    assertThat(links("1001", "1002")).hasSize(2);
  }

  @Test
  void aWarehouseIdThatWasGivenUpIsFree() {
    save(order("1001").warehouseId("w1").build());
    save(order("1001").warehouseId("w2").version(1).build());
    save(order("1002").warehouseId("w1").build());

    assertThat(links("1002")).hasSize(1);
    assertStale(tx -> tx.save(order("1003").warehouseId("w2").build()));
  }

  @Test
  void aRemovedLinkIsGoneWithItsNumberAndItsWarehouseId() {
    save(article("k1", "x").warehouseId("w1").build());
    remove(articles("x").get(0));
    save(article("k2", "y").warehouseId("w1").build());

    assertThat(articles("x")).isEmpty();
    assertThat(after(LinkKind.ARTICLE, "", 9)).containsExactly("k2");
  }

  @Test
  void aRemovedLinkCanBeSavedAnew() {
    save(order("1001").build());
    remove(links("1001").get(0));
    save(order("1001").build());

    assertThat(links("1001")).singleElement().matches(link -> link.version() == 1);
  }

  @Test
  void aLinkThatMovedOnIsNotRemoved() {
    save(order("1001").build());
    LinkRow read = links("1001").get(0);
    save(order("1001").warehouseId("w1").version(1).build());

    assertStale(tx -> tx.remove(read));

    assertThat(links("1001")).hasSize(1);
  }

  @Test
  void pagesOfLinksNeitherSkipNorRepeat() {
    List<String> keys = IntStream.range(0, 23).mapToObj(number -> "k" + number).sorted().toList();
    keys.forEach(key -> save(article(key, "n" + key).build()));

    List<String> seen = new ArrayList<>();
    for (int page = 0; page < 6; page++) {
      String last = seen.isEmpty() ? "" : seen.get(seen.size() - 1);
      List<String> next = after(LinkKind.ARTICLE, last, 5);
      assertThat(next).hasSizeLessThanOrEqualTo(5);
      seen.addAll(next);
    }

    assertThat(seen).containsExactlyElementsOf(keys);
  }

  @Test
  void pagesOfLinksGoOnAfterAKeyThatWasRemoved() {
    Stream.of("a", "b", "c").forEach(key -> save(article(key, "n" + key).build()));
    remove(articles("nb").get(0));

    assertThat(after(LinkKind.ARTICLE, "b", 9)).containsExactly("c");
    assertThat(after(LinkKind.ARTICLE, "c", 9)).isEmpty();
  }

  // Accepted pieces

  @Test
  void acceptedPiecesAreSummedOverOpenOrdersOfTheConnection() {
    save(order("1").putAccepted("a", Quantity.of(2)).putAccepted("b", Quantity.of("0.5")).build());
    save(order("2").putAccepted("a", Quantity.of(3)).build());
    save(order("3").putAccepted("a", Quantity.of(10)).open(false).build());
    save(order("4").connection(OTHER).putAccepted("a", Quantity.of(100)).build());
    save(article("5", "a").putAccepted("a", Quantity.of(1000)).build());

    assertThat(accepted()).isEqualTo(Map.of("a", Quantity.of(5), "b", Quantity.of("0.5")));
  }

  @Test
  void piecesOfAnOrderThatIsClosedNoLongerCount() {
    save(order("1").putAccepted("a", Quantity.of(2)).build());
    save(order("1").putAccepted("a", Quantity.of(2)).open(false).version(1).build());

    assertThat(accepted()).isEmpty();
  }

  // Operations

  @Test
  void anOperationComesBackAsItWasSaved() {
    OperationRow row =
        row("1001")
            .key(key("1001", OperationType.UPDATE_ORDER, "r1"))
            .state(OperationState.CONFLICT)
            .reason(ReasonCode.EDIT_BLOCKED)
            .detail("work has begun (käsittelyssä)")
            .evidence("digest")
            .settings("fingerprint")
            .attempts(3)
            .updatedAt(NOW.plusMillis(1))
            .build();
    save(row);

    assertThat(rows("1001")).containsExactly(row.toBuilder().version(1).build());
  }

  @Test
  void valuesThatAreTakenOffAnOperationAreGone() {
    save(row("1001").reason(ReasonCode.UNPAID).detail("not paid yet").build());
    OperationRow done =
        row("1001").state(OperationState.CONFIRMED).nextRunAt(Optional.empty()).version(1).build();
    save(done);

    assertThat(rows("1001")).containsExactly(done.toBuilder().version(2).build());
  }

  @Test
  void aDetailHoldsFiveHundredCharacters() {
    save(row("1001").detail("ö".repeat(500)).build());

    assertThat(rows("1001")).singleElement().matches(row -> row.detail().length() == 500);
  }

  @ParameterizedTest
  @MethodSource("wrongVersions")
  void anOperationOfAnotherVersionIsStale(long version) {
    save(row("1001").build());
    save(row("1001").attempts(1).version(1).build());

    assertStale(tx -> tx.save(row("1001").attempts(2).version(version).build()));

    assertThat(rows("1001")).containsExactly(row("1001").attempts(1).version(2).build());
  }

  @Test
  void anOperationThatIsNotStoredHasNoVersion() {
    assertStale(tx -> tx.save(row("1001").version(1).build()));

    assertThat(rows("1001")).isEmpty();
  }

  @Test
  void flowTypeAndRevisionTellOperationsOfOneSubjectApart() {
    save(row("1001").key(key("1001", OperationType.CREATE_ORDER, "")).build());
    save(row("1001").key(key("1001", OperationType.CANCEL_ORDER, "")).build());
    save(row("1001").key(key("1001", OperationType.UPDATE_ORDER, "r1")).build());
    save(row("1001").key(key("1001", OperationType.UPDATE_ORDER, "r2")).build());
    save(row("1001").key(keyOf(Flow.FULFILMENT, "1001")).build());

    assertThat(rows("1001"))
        .extracting(row -> row.key().type() + row.key().revision())
        .containsExactlyInAnyOrder(
            "CREATE_ORDER", "CANCEL_ORDER", "UPDATE_ORDERr1", "UPDATE_ORDERr2");
  }

  @Test
  void operationsOfSeveralSubjectsAreFoundOnce() {
    Stream.of("1001", "1002", "1003").forEach(subject -> save(row(subject).build()));

    assertThat(rows("1003", "1001", "1001", "9999"))
        .extracting(row -> row.key().subject())
        .containsExactlyInAnyOrder("1001", "1003");
  }

  @Test
  void operationsWhoseTimeHasComeAreDueOldestFirst() {
    save(row("later").nextRunAt(NOW.plusMillis(1)).build());
    save(row("now").nextRunAt(NOW).build());
    save(row("oldest").nextRunAt(NOW.minusSeconds(60)).build());
    save(row("old").nextRunAt(NOW.minusSeconds(1)).build());

    assertThat(due("fingerprint", 9)).containsExactly("oldest", "old", "now");
    assertThat(due("fingerprint", 2)).containsExactly("oldest", "old");
  }

  @ParameterizedTest
  @EnumSource(OperationState.class)
  void onlyOpenOperationsAreDue(OperationState state) {
    save(row("1001").state(state).nextRunAt(NOW).build());

    assertThat(due("fingerprint", 9).isEmpty()).isEqualTo(!state.isOpen());
  }

  @ParameterizedTest
  @EnumSource(OperationState.class)
  void heldOnesAndConflictsAreDueUnderOtherSettings(OperationState state) {
    save(row("1001").state(state).nextRunAt(NOW.plusSeconds(60)).build());

    boolean waits = state == OperationState.HELD || state == OperationState.CONFLICT;
    assertThat(due("fingerprint", 9)).isEmpty();
    assertThat(due("others", 9).isEmpty()).isEqualTo(!waits);
  }

  @Test
  void onlyOperationsOfTheFlowAreDue() {
    save(row("1001").key(keyOf(Flow.FULFILMENT, "1001")).nextRunAt(NOW).build());

    assertThat(due("fingerprint", 9)).isEmpty();
  }

  @Test
  void openOperationsAreThoseOfAllFlowsInTheOrderOfTheirKeys() {
    save(row("b").build());
    save(row("a").build());
    save(row("c").state(OperationState.CONFIRMED).build());
    save(row("d").state(OperationState.NOT_APPLICABLE).build());
    save(row("z").key(keyOf(Flow.CATALOGUE, "z")).state(OperationState.IN_FLIGHT).build());

    assertThat(open()).extracting(row -> row.key().subject()).containsExactly("z", "a", "b");
  }

  // Leases

  @Test
  void aLeaseIsExclusive() {
    Lease held = acquire("ORDERS", "one").orElseThrow();

    assertThat(acquire("ORDERS", "two")).isEmpty();
    assertThat(held.owner()).isEqualTo("one");
    assertThat(held.until()).isEqualTo(NOW.plus(LENGTH));
  }

  @Test
  void leasesOfOtherNamesAreFree() {
    acquire("ORDERS", "one");

    assertThat(acquire("ORDERS2", "two")).isPresent();
    assertThat(acquire("STOCK", "two")).isPresent();
  }

  @Test
  void aLeaseEndsByTheClockOfTheStore() {
    acquire("ORDERS", "one");
    clock.advance(LENGTH.minusMillis(1));
    assertThat(acquire("ORDERS", "two")).isEmpty();

    clock.advance(Duration.ofMillis(1));

    assertThat(acquire("ORDERS", "two")).isPresent();
  }

  @Test
  void theFenceRisesWithEveryGrant() {
    List<Long> fences = new ArrayList<>();
    for (String owner : List.of("one", "one", "two", "three")) {
      Lease lease = acquire("ORDERS", owner).orElseThrow();
      fences.add(lease.fence());
      if (!owner.equals("one")) {
        release(lease);
      }
      clock.advance(owner.equals("one") ? LENGTH : Duration.ZERO);
    }

    assertThat(fences).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aLeaseThatIsHeldIsProved() {
    Lease lease = acquire("ORDERS", "one").orElseThrow();
    clock.advance(LENGTH.minusMillis(1));

    require(lease);
  }

  @Test
  void aRenewedLeaseLastsLongerUnderTheSameFence() {
    Lease lease = acquire("ORDERS", "one").orElseThrow();
    clock.advance(Duration.ofMinutes(4));
    Lease longer = store.inTransaction(tx -> tx.renew(lease, LENGTH));
    clock.advance(Duration.ofMinutes(4));

    require(longer);
    require(lease);
    assertThat(longer.fence()).isEqualTo(lease.fence());
    assertThat(acquire("ORDERS", "two")).isEmpty();
  }

  @Test
  void aLeaseThatRanOutIsLost() {
    Lease lease = acquire("ORDERS", "one").orElseThrow();
    clock.advance(LENGTH);

    assertLost(lease);
  }

  @Test
  void aLeaseThatWasTakenOverIsLostForGood() {
    Lease lost = acquire("ORDERS", "one").orElseThrow();
    clock.advance(LENGTH);
    Lease taken = acquire("ORDERS", "two").orElseThrow();
    assertLost(lost);

    release(lost);
    require(taken);
    release(taken);
    assertLost(lost);
    assertLost(taken);
  }

  @Test
  void aLeaseThatItsOwnerTookAgainIsLostUnderItsOldFence() {
    Lease first = acquire("ORDERS", "one").orElseThrow();
    Lease second = acquire("ORDERS", "one").orElseThrow();

    assertLost(first);
    require(second);
  }

  @Test
  void aLeaseThatIsGivenBackIsFreeAtOnce() {
    release(acquire("ORDERS", "one").orElseThrow());

    assertThat(acquire("ORDERS", "two")).isPresent();
  }

  @Test
  void onlyItsHolderGivesALeaseBack() {
    Lease first = acquire("ORDERS", "one").orElseThrow();
    Lease second = acquire("ORDERS", "one").orElseThrow();
    release(first);

    require(second);
    assertThat(acquire("ORDERS", "two")).isEmpty();
  }

  @Test
  void aLostLeaseUndoesTheWorkItWasToProtect() {
    Lease lease = acquire("ORDERS", "one").orElseThrow();
    clock.advance(LENGTH);

    assertStale(
        tx -> {
          tx.save(order("1001").build());
          tx.require(lease);
        });

    assertThat(links("1001")).isEmpty();
  }

  // Isolation and keys

  @Test
  void connectionsShareNothing() {
    save(new CheckpointRow(OTHER, "orders", "1", 0));
    save(order("1001").connection(OTHER).warehouseId("w1").build());
    save(row("1001").key(keyOf(OTHER, Flow.ORDERS, "1001")).nextRunAt(NOW).build());
    act(tx -> assertThat(tx.acquire(OTHER, "ORDERS", "other", LENGTH)).isPresent());

    assertThat(checkpoint("orders")).isEmpty();
    assertThat(links("1001")).isEmpty();
    assertThat(byNumber("1001")).isEmpty();
    assertThat(after(LinkKind.ORDER, "", 9)).isEmpty();
    assertThat(rows("1001")).isEmpty();
    assertThat(due("others", 9)).isEmpty();
    assertThat(open()).isEmpty();
    assertThat(acquire("ORDERS", "one")).isPresent();
    save(order("1001").warehouseId("w1").build());
    assertThat(links("1001")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("oddKeys")
  void oddKeysAreKeysLikeAllOthers(String key) {
    save(order(key).warehouseId(key).build());
    save(row(key).key(key(key, OperationType.UPDATE_ORDER, key)).nextRunAt(NOW).build());
    save(checkpoint("x" + key, key, 0));

    assertThat(links(key)).extracting(LinkRow::shopKey).containsExactly(key);
    assertThat(byNumber(key)).extracting(LinkRow::number).containsExactly(key);
    assertThat(after(LinkKind.ORDER, "", 9)).containsExactly(key);
    assertThat(after(LinkKind.ORDER, key, 9)).isEmpty();
    assertThat(rows(key)).extracting(row -> row.key().revision()).containsExactly(key);
    assertThat(due("fingerprint", 9)).containsExactly(key);
    assertThat(checkpoint("x" + key).orElseThrow().value()).isEqualTo(key);
  }

  static Stream<String> oddKeys() {
    return Stream.of(
        "a b", "a/b", "äöå", "日本", "%", "_", "a'b", "a\\b", "a|b", "🙂", "k".repeat(200), "#1?&=");
  }

  @Test
  void oddKeysAreNoPatterns() {
    Stream.of("a%", "a_", "ab", "abc").forEach(key -> save(order(key).build()));
    Stream.of("a%", "a_", "ab", "abc").forEach(key -> save(row(key).build()));

    assertThat(links("a%")).hasSize(1);
    assertThat(links("a_")).hasSize(1);
    assertThat(rows("a%")).hasSize(1);
    assertThat(byNumber("a_")).hasSize(1);
  }

  @Test
  void keysThatBeginAlikeAreKeptApart() {
    Stream.of("1", "10", "100", "1 0", "1-0").forEach(key -> save(order(key).build()));
    Stream.of("1", "10", "100", "1 0", "1-0").forEach(key -> save(row(key).build()));

    assertThat(links("1")).extracting(LinkRow::shopKey).containsExactly("1");
    assertThat(byNumber("10")).extracting(LinkRow::shopKey).containsExactly("10");
    assertThat(rows("1")).extracting(row -> row.key().subject()).containsExactly("1");
    assertThat(after(LinkKind.ORDER, "", 9)).hasSize(5).startsWith("1").doesNotHaveDuplicates();
    assertThat(after(LinkKind.ORDER, "1", 9)).containsExactlyInAnyOrder("10", "100", "1 0", "1-0");
  }

  @Test
  void keysThatDifferByCaseAreTwoKeys() {
    save(order("k").build());
    save(order("K").build());

    assertThat(links("k")).extracting(LinkRow::shopKey).containsExactly("k");
    assertThat(links("K")).extracting(LinkRow::shopKey).containsExactly("K");
  }

  // Races

  @Test
  void ofManyWhoSaveTheSameVersionOneWins() {
    save(checkpoint("orders", "0", 0));

    for (int round = 1; round <= RACES; round++) {
      long version = round;
      assertThat(race(racer -> succeeds(tx -> tx.save(checkpoint("orders", "x", version)))))
          .as("version %d", version)
          .containsOnlyOnce(true);
    }

    assertThat(checkpoint("orders").orElseThrow().version()).isEqualTo(RACES + 1);
  }

  @Test
  void ofManyWhoInsertTheSameKeyOneWins() {
    assertThat(race(racer -> succeeds(tx -> tx.save(row("1001").attempts(racer).build()))))
        .containsOnlyOnce(true);
    assertThat(rows("1001")).hasSize(1);
  }

  @Test
  void ofManyWhoClaimAWarehouseIdOneWins() {
    assertThat(race(racer -> succeeds(tx -> tx.save(order("o" + racer).warehouseId("w1").build()))))
        .containsOnlyOnce(true);
    assertThat(after(LinkKind.ORDER, "", 9)).hasSize(1);
  }

  @Test
  void ofManyWhoWantALeaseOneGetsIt() {
    assertThat(race(racer -> gets("owner " + racer))).containsOnlyOnce(true);
  }

  private boolean gets(String owner) {
    try {
      return acquire("ORDERS", owner).isPresent();
    } catch (StaleRowException faster) {
      return false;
    }
  }
}
