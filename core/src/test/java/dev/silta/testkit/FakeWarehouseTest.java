// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.FailureClass;
import dev.silta.connector.OrderSink.Parked;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.Parcel;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.testkit.WarehouseRules.LateCancel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeWarehouseTest extends WarehouseContract {
  private final ManualClock clock = new ManualClock();
  private final FakeWarehouse warehouse = new FakeWarehouse(clock);
  private final WarehouseFloor floor = warehouse.floor();

  @Override
  protected Warehouse warehouse() {
    return warehouse;
  }

  @Override
  protected void letTimePass() {
    clock.advance(Duration.ofHours(1));
  }

  private String createdWithStock() {
    floor.receive("A", 10).receive("B", 10);
    return ((Done) warehouse.createOrder(anOrder("1001").build())).id();
  }

  @Test
  void anOrderNeedsItsGoodsUntilTheyLeave() {
    createdWithStock();
    assertThat(floor.sellable("A")).isEqualTo(Quantity.of(8));
    assertThat(floor.physical("A")).isEqualTo(Quantity.of(10));

    floor.ship("1001", "T1");

    assertThat(floor.sellable("A")).isEqualTo(Quantity.of(8));
    assertThat(floor.physical("A")).isEqualTo(Quantity.of(8));
  }

  @Test
  void aCancelledOrderNeedsNoGoods() {
    String id = createdWithStock();

    warehouse.cancelOrder(new OrderNumber("1001"), id);

    assertThat(floor.sellable("A")).isEqualTo(Quantity.of(10));
  }

  @Test
  void goodsThatLeaveInPartsLeaveOnce() {
    createdWithStock();

    floor.shipPartly("1001", "1", 2, "T1");
    assertThat(floor.order("1001").stage()).isEqualTo(FulfilmentStage.PICKING);
    assertThat(floor.physical("A")).isEqualTo(Quantity.of(8));
    floor.ship("1001", "T2");

    assertThat(floor.physical("A")).isEqualTo(Quantity.of(8));
    assertThat(floor.physical("B")).isEqualTo(Quantity.of(9));
    assertThat(floor.order("1001").parcels())
        .extracting(Parcel::trackingCode)
        .containsExactly("T1", "T2");
  }

  @Test
  void anOrderThatIsClosedShortGivesTheRestBack() {
    createdWithStock();

    floor.pickPartly("1001", "1", 1).shipPicked("1001", "T1");

    assertThat(floor.physical("A")).isEqualTo(Quantity.of(9));
    assertThat(floor.sellable("A")).isEqualTo(Quantity.of(9));
    assertThat(floor.order("1001").lines().get(0).sent()).isEqualTo(Quantity.of(1));
  }

  @Test
  void straightToDeliveredTakesTheGoodsFromTheShelf() {
    createdWithStock();

    floor.deliver("1001");

    assertThat(floor.physical("A")).isEqualTo(Quantity.of(8));
    assertThat(floor.sellable("A")).isEqualTo(Quantity.of(8));
  }

  @Test
  void releasedOrdersTakeNoChangesThoughTheirStageStays() {
    String id = createdWithStock();
    floor.release("1001");

    assertThat(floor.order("1001").stage()).isEqualTo(FulfilmentStage.RECEIVED);
    assertThat(floor.order("1001").changeability()).isEqualTo(Changeability.WORK_BEGUN);
    assertRejected(
        warehouse.updateOrder(id, anOrder("1001").build(), Parked.STAYS), ReasonCode.EDIT_BLOCKED);
    assertRejected(warehouse.cancelOrder(new OrderNumber("1001"), id), ReasonCode.CANCEL_REFUSED);
  }

  @Test
  void aLateCancellationCanBeTakenAndIgnored() {
    String id = createdWithStock();
    warehouse.rules().lateCancel(LateCancel.IGNORED);
    floor.pick("1001");

    assertThat(warehouse.cancelOrder(new OrderNumber("1001"), id)).isEqualTo(new Done(id));
    assertThat(floor.order("1001").stage()).isEqualTo(FulfilmentStage.PICKED);
  }

  @Test
  void aTakenNumberIsRefusedWithoutRegardToCase() {
    floor.receive("A", 1).receive("B", 1);
    warehouse.createOrder(anOrder("ab-1").build());

    assertRejected(warehouse.createOrder(anOrder("AB-1").build()), ReasonCode.FOREIGN_REFERENCE);
    assertThat(warehouse.find(List.of(new OrderNumber("AB-1"))))
        .containsOnlyKeys(new OrderNumber("AB-1"));
  }

  /** B4. */
  @Test
  void thePrefixKeepsOtherChannelsOrdersApart() {
    floor.receive("A", 1).receive("B", 1);
    warehouse.rules().numberPrefix("S1-");
    floor.addForeignOrder(anOrder("1001").build());

    assertThat(floor.holds("1001")).isFalse();
    assertThat(warehouse.createOrder(anOrder("1001").build())).isInstanceOf(Done.class);
    assertThat(FeedRead.readAll(warehouse.fulfilments()).values())
        .extracting(Fulfilment::warehouseId)
        .containsExactly("w2");
  }

  @Test
  void aNumberOfACancelledOrderIsFreeAgain() {
    String first = createdWithStock();
    warehouse.cancelOrder(new OrderNumber("1001"), first);

    warehouse.createOrder(anOrder("1001").build());

    assertThat(floor.liveOrders("1001")).isEqualTo(1);
    assertThat(floor.order("1001").warehouseId()).isEqualTo("w2");
  }

  @Test
  void anUnknownArticleIsNamed() {
    floor.receive("A", 1);

    WriteResult result = warehouse.createOrder(anOrder("1001").build());

    assertThat(result)
        .isEqualTo(new Rejected(FailureClass.INVALID_DATA, ReasonCode.SKU_UNKNOWN, "no article B"));
  }

  @Test
  void staffEditsReadBackAsContent() {
    createdWithStock();

    floor.editField("1001", "consignee.street", "Korjattu katu 3");

    Fulfilment order = floor.order("1001");
    assertThat(order.content().differences(warehouse.contentOf(anOrder("1001").build())))
        .containsExactly("consignee.street");
  }

  @Test
  void aChangeThatIsNotNoticedIsNotInTheFeed() {
    createdWithStock();
    warehouse.fulfilmentFeed().overlap(Duration.ZERO);
    var saved = FeedRead.readAll(warehouse.fulfilments()).position();
    clock.advance(Duration.ofHours(1));
    var later = FeedRead.readSince(warehouse.fulfilments(), saved).position();

    floor.unnoticed(quiet -> quiet.ship("1001", "T1"));

    assertThat(FeedRead.readSince(warehouse.fulfilments(), later).values()).isEmpty();
    assertThat(floor.order("1001").stage()).isEqualTo(FulfilmentStage.SHIPPED);
  }

  @ParameterizedTest
  @CsvSource({"2.5", "-3", "0"})
  void theFeedGivesFiguresAsTheyAre(String figure) {
    floor.count("A", figure);

    assertThat(FeedRead.readAll(warehouse.stock()).values())
        .singleElement()
        .satisfies(level -> assertThat(level.available()).isEqualTo(Quantity.of(figure)));
  }

  @Test
  void anArticleCanBeDroppedFromTheStockFeed() {
    floor.receive("A", 1).receive("B", 1);
    warehouse.stockFeed().hide("A");

    assertThat(FeedRead.readAll(warehouse.stock()).values())
        .extracting(level -> level.number().value())
        .containsExactly("B");
  }

  @Test
  void theStockFeedOfChangesNamesTheArticlesOfAChangedOrder() {
    floor.receive("A", 10).receive("B", 10).receive("C", 10);
    var saved = FeedRead.readAll(warehouse.stock()).position();
    clock.advance(Duration.ofHours(1));

    warehouse.createOrder(anOrderOf("1001", "C", 1).build());

    assertThat(FeedRead.readSince(warehouse.stock(), saved).values())
        .extracting(level -> level.number() + "=" + level.available())
        .contains("C=9");
  }

  @Nested
  class ThatReplaces {

    @Test
    void replacesAnOrderThatIsOpen() {
      warehouse.rules().create(Create.REPLACES);
      String id = createdWithStock();

      WriteResult result = warehouse.createOrder(anOrder("1001").street("Toinen katu 2").build());

      assertThat(result).isEqualTo(new Done(id));
      assertThat(floor.replacements("1001")).isEqualTo(1);
    }

    @Test
    void doesNotReplaceAnOrderOnWhichWorkBegan() {
      warehouse.rules().create(Create.REPLACES);
      createdWithStock();
      floor.startPicking("1001");

      assertRejected(warehouse.createOrder(anOrder("1001").build()), ReasonCode.EDIT_BLOCKED);
    }
  }

  @Test
  void theFingerprintFollowsTheRules() {
    String before = warehouse.settingsFingerprint();

    warehouse.rules().method("post", "P1");

    assertThat(warehouse.settingsFingerprint()).isNotEqualTo(before);
  }

  @Test
  void aBugOfTheMappingIsNoMappingException() {
    warehouse.rules().mappingBreaksOn("1001");

    assertThatThrownBy(() -> warehouse.contentOf(anOrder("1001").build()))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThat(warehouse.contentOf(anOrder("1002").build()).asMap()).isNotEmpty();
  }

  private static void assertRejected(WriteResult result, ReasonCode reason) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }
}
