// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.OrderSettings;
import dev.silta.flow.StockSettings;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Dispatch.Confirmation;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OgoshipSettings.Transfer;
import org.junit.jupiter.api.Test;

class OgoshipFlowsTest {
  private final OgoshipSettings settings =
      OgoshipSettings.builder()
          .products(ArticleSelection.suppliers("Savipaja Oy"))
          .transfer(Transfer.BY_HAND)
          .confirmation(Confirmation.NONE)
          .build();

  @Test
  void theMerchantsChoicesReachTheEngine() {
    assertThat(OgoshipFlows.catalogue(settings).build().selection())
        .hasToString("suppliers [savipaja oy]");
    assertThat(OgoshipFlows.orders(settings).build().transfer())
        .isEqualTo(OrderSettings.Transfer.BY_HAND);
    assertThat(OgoshipFlows.fulfilment(settings).build().confirmation())
        .isEqualTo(Confirmation.NONE);
  }

  @Test
  void byDefaultEverythingIsKeptGoesByItselfAndIsConfirmedByTheShop() {
    OgoshipSettings defaults = OgoshipSettings.defaults();

    assertThat(OgoshipFlows.catalogue(defaults).build().selection().isAll()).isTrue();
    assertThat(OgoshipFlows.orders(defaults).build().transfer())
        .isEqualTo(OrderSettings.Transfer.AUTOMATIC);
    assertThat(OgoshipFlows.fulfilment(defaults).build().confirmation())
        .isEqualTo(Confirmation.BY_SHOP);
  }

  @Test
  void stockComesFromOgoshipAtOnceAfterATransfer() {
    StockSettings stock = OgoshipFlows.stock().build();

    assertThat(stock.enabled()).isEqualTo(StockSettings.Switch.ON);
    assertThat(stock.afterOrders()).isEqualTo(StockSettings.AfterOrders.AT_ONCE);
  }
}
