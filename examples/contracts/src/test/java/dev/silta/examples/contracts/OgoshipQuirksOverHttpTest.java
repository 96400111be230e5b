// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.OrderSink.Parked;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.sandbox.ogoship.StatusForm;
import dev.silta.testkit.FeedRead;
import dev.silta.testkit.Orders;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What OGOship does differently from other warehouses, over real HTTP. */
class OgoshipQuirksOverHttpTest {
  private static final OrderNumber NUMBER = new OrderNumber("1001");
  private final OgoshipBench bench = new OgoshipBench();
  private final Warehouse warehouse = bench.warehouse(OgoshipSettings.defaults());

  @BeforeEach
  void goodsAreThere() {
    bench.goods(warehouse, 10);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void statusIsReadInWhateverFormItComes() {
    create(order());
    for (StatusForm form : StatusForm.values()) {
      bench.server.switches().statusForm(form);
      assertThat(found().stage()).isEqualTo(FulfilmentStage.RECEIVED);
      assertThat(found().changeability()).isEqualTo(Changeability.CANCEL_ONLY);
    }
  }

  @Test
  void secondOrderThatIsStoredDoesNotHideTheFirst() {
    String id = create(order());
    bench.server.switches().duplicatesStored(true);
    create(order());
    assertThat(found().warehouseId()).isEqualTo(id);
    assertThat(reason(warehouse.cancelOrder(NUMBER, id))).isEqualTo(ReasonCode.CANCEL_REFUSED);
  }

  @Test
  void secondOrderThatIsRefusedIsToBeLookedUp() {
    create(order());
    assertThat(reason(warehouse.createOrder(order()))).isEqualTo(ReasonCode.FOREIGN_REFERENCE);
  }

  @Test
  void referenceThatOnlyContainsTheNumberIsNotTheOrder() {
    bench.server.switches().partialReferences(true);
    create(Orders.anOrder("11001").build());
    assertThat(warehouse.find(List.of(NUMBER))).isEmpty();
  }

  @Test
  void editThatIsIgnoredIsBlocked() {
    String id = create(order());
    bench.server.floor().collect("1001");
    bench.server.switches().editsIgnored(true);
    assertThat(reason(warehouse.updateOrder(id, order(), Parked.STAYS)))
        .isEqualTo(ReasonCode.EDIT_BLOCKED);
  }

  @Test
  void heldOrderNamesItsCauseAndIsReleasedByACorrection() {
    String id = create(Orders.anOrder("1001").phone("").build());
    assertThat(found().rawStatus()).isEqualTo("reserved (phone number)");
    assertThat(found().stage()).isEqualTo(FulfilmentStage.TROUBLE);
    assertThat(warehouse.updateOrder(id, order(), Parked.STAYS)).isEqualTo(new Done(id));
    assertThat(found().stage()).isEqualTo(FulfilmentStage.RECEIVED);
  }

  @Test
  void draftIsReleasedOnlyIfAPersonAsks() {
    String id = create(order());
    bench.server.floor().draft("1001");
    assertThat(warehouse.updateOrder(id, order(), Parked.STAYS)).isEqualTo(new Done(id));
    assertThat(found().stage()).isEqualTo(FulfilmentStage.PARKED);
    assertThat(warehouse.updateOrder(id, order(), Parked.IS_RELEASED)).isEqualTo(new Done(id));
    assertThat(found().stage()).isEqualTo(FulfilmentStage.RECEIVED);
  }

  @Test
  void orderThatIsCollectedCannotBeCancelled() {
    String id = create(order());
    bench.server.floor().collect("1001");
    assertThat(reason(warehouse.cancelOrder(NUMBER, id))).isEqualTo(ReasonCode.CANCEL_REFUSED);
  }

  @Test
  void splitOrderIsInTheFeedUnderBothNumbers() {
    create(Orders.anOrderOf("1001", "A", 12).build());
    String rest = bench.server.floor().split("1001");
    assertThat(FeedRead.readAll(warehouse.fulfilments()).values())
        .extracting(order -> order.order().value())
        .containsExactlyInAnyOrder("1001", rest);
  }

  @Test
  void ordersThatWaitMakeTheAvailableStockNegative() {
    create(Orders.anOrderOf("1001", "A", 12).build());
    assertThat(found().stage()).isEqualTo(FulfilmentStage.WAITING_FOR_GOODS);
    StockLevel level = warehouse.level(new ArticleNumber("a")).orElseThrow();
    assertThat(level.available()).hasToString("-2");
  }

  @Test
  void goodsThatNobodyAnnouncedAreInTheFeedAndDoNoHarm() {
    bench.server.floor().foreignProduct("XX-2344-S", 5);
    assertThat(FeedRead.readAll(warehouse.stock()).values())
        .extracting(level -> level.number().value())
        .containsExactlyInAnyOrder("A", "B", "XX-2344-S");
  }

  @Test
  void shippedOrderBringsItsParcels() {
    create(order());
    bench.server.floor().collect("1001");
    bench.server.floor().ship("1001", "JJ1", "JJ2");
    assertThat(found().stage()).isEqualTo(FulfilmentStage.SHIPPED);
    assertThat(found().parcels()).extracting("trackingCode").containsExactly("JJ1", "JJ2");
  }

  private static SalesOrder order() {
    return Orders.anOrder("1001").build();
  }

  private String create(SalesOrder order) {
    return ((Done) warehouse.createOrder(order)).id();
  }

  private Fulfilment found() {
    return Objects.requireNonNull(warehouse.find(List.of(NUMBER)).get(NUMBER));
  }

  private static ReasonCode reason(WriteResult result) {
    return ((Rejected) result).reason();
  }
}
