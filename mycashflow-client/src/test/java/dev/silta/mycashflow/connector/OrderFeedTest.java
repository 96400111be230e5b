// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.mycashflow.StoreServer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderFeedTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String EXPAND =
      "?expand=products%2Cshipments%2Cpayments%2Ctax_summary%2Ccomments";
  private static final String LIST = "/api/v1/orders" + EXPAND;
  private static final String PAGE = "&sort=updated_at-asc&page_size=2&page=1";
  private static final String OPEN = LIST + "&status=open" + PAGE;
  private static final String METHODS = "/api/v1/shipping-methods?sort=id-asc&page_size=500&page=1";

  /** When the order of the fixture was updated. */
  private static final Checkpoint AT_LAST = new Checkpoint("mcf-orders-1;DONE;;1747723350;");

  private static Feed<SalesOrder> feed() {
    return MyCashflowShop.builder(STORE.client()).build().orders();
  }

  private static void methods() {
    STORE.answer("GET", METHODS, "flat/GET_shipping-methods_response.json");
  }

  @Test
  void theFirstReadIsTheOpenOrders() {
    methods();
    STORE.answer("GET", OPEN, "orders/GET_response.json");
    Batch<SalesOrder> batch = feed().begin(Optional.empty());
    assertThat(batch.more()).isFalse();
    assertThat(batch.scope()).isEqualTo(Batch.Scope.CHANGES);
    assertThat(batch.position()).isEqualTo(AT_LAST);
    SalesOrder order = ((Reading.Read<SalesOrder>) batch.items().get(0)).value();
    assertThat(order.number()).isEqualTo(new OrderNumber("10452"));
    assertThat(order.delivery())
        .contains(new DeliveryMethod("5", Optional.of("PP"), "Parcel point"));
  }

  @Test
  void whatCannotBeReadOrMappedIsNamedByItsOrder() {
    methods();
    STORE.answer("GET", OPEN, "orders/GET_response.json");
    Batch<SalesOrder> batch = feed().begin(Optional.empty());
    assertThat(batch.items()).hasSize(3);
    assertThat(batch.items())
        .filteredOn(Reading.Unreadable.class::isInstance)
        .extracting("key", "reason")
        .containsExactlyInAnyOrder(
            tuple("10453", ReasonCode.SCHEMA_MISMATCH), tuple("10454", ReasonCode.SCHEMA_MISMATCH));
  }

  /** B8. */
  @Test
  void theNextReadIsWhatChangedSinceLessTheOverlapInAnyState() {
    STORE.answer(
        "GET",
        LIST + "&updated_at-from=2025-05-20T09%3A37%3A30%2B03%3A00" + PAGE,
        "orders/GET_response_empty.json");
    Batch<SalesOrder> batch = feed().begin(Optional.of(AT_LAST));
    assertThat(batch.items()).isEmpty();
    assertThat(batch.position()).isEqualTo(AT_LAST);
    assertThat(STORE.requests()).hasSize(1);
  }

  @Test
  void aShopWithoutOpenOrdersStartsAtTheServersTime() {
    STORE.answer("GET", OPEN, "orders/GET_response_empty.json");
    assertThat(feed().begin(Optional.empty()).position())
        .isEqualTo(new Checkpoint("mcf-orders-1;DONE;;1747724400;"));
  }

  @Test
  void aMappingThatThrowsConcernsItsOrderOnly() {
    methods();
    STORE.answer("GET", OPEN, "orders/GET_response.json");
    MyCashflowShop shop =
        MyCashflowShop.builder(STORE.client())
            .orderMapping(
                (order, methods, settings) -> {
                  throw new IllegalStateException("Bea Buyer");
                })
            .build();
    assertThat(shop.orders().begin(Optional.empty()).items())
        .filteredOn("key", "10452")
        .singleElement()
        .isEqualTo(
            new Reading.Unreadable<>(
                "10452", ReasonCode.VALUE_INVALID, "mapping failed with IllegalStateException"));
  }

  @Test
  void anOrderIsReadByItsNumber() {
    methods();
    STORE.answer("GET", "/api/v1/orders/10452" + EXPAND, "orders/GET_{id}_response.json");
    STORE.answer("GET", "/api/v1/orders/1" + EXPAND, 404, "errors/404_response.json");
    MyCashflowShop shop = MyCashflowShop.builder(STORE.client()).build();
    assertThat(shop.order(new OrderNumber("10452"))).get().isInstanceOf(Reading.Read.class);
    assertThat(shop.order(new OrderNumber("1"))).isEmpty();
    assertThat(shop.order(new OrderNumber("W-1"))).isEmpty();
  }

  @Test
  void anOrderThatViolatesTheSchemaIsAReadingToo() {
    STORE.answer("GET", "/api/v1/orders/1" + EXPAND, "orders/GET_{id}_response_malformed.json");
    assertThat(MyCashflowShop.builder(STORE.client()).build().order(new OrderNumber("1")))
        .get()
        .extracting("reason")
        .isEqualTo(ReasonCode.SCHEMA_MISMATCH);
  }
}
