// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.StockSettings;
import dev.silta.flow.StockSettings.AfterOrders;
import dev.silta.flow.StockSettings.Switch;
import dev.silta.ogoship.mapping.OgoshipSettings;

/**
 * The engine's settings as the merchant expects them who knows the shop's own OGOship extension:
 * which products are kept there, whether orders go by themselves, who confirms shipments, and that
 * stock comes from OGOship, at once after a transfer. What is returned are beginnings: add your own
 * choices.
 *
 * <pre>{@code
 * SyncSettings.builder()
 *     .digestKey(key)
 *     .catalogue(OgoshipFlows.catalogue(settings).build())
 *     .orders(OgoshipFlows.orders(settings).build())
 *     .stock(OgoshipFlows.stock().build())
 *     .fulfilment(OgoshipFlows.fulfilment(settings).build())
 *     .build();
 * }</pre>
 */
public final class OgoshipFlows {
  private OgoshipFlows() {}

  /** Which products are kept at OGOship. */
  public static CatalogueSettings.Builder catalogue(OgoshipSettings settings) {
    CatalogueSettings.Builder catalogue = CatalogueSettings.builder();
    catalogue.selection(settings.products());
    return catalogue;
  }

  /** Whether orders go by themselves. */
  public static OrderSettings.Builder orders(OgoshipSettings settings) {
    OrderSettings.Builder orders = OrderSettings.builder();
    orders.transfer(
        switch (settings.transfer()) {
          case AUTOMATIC -> OrderSettings.Transfer.AUTOMATIC;
          case BY_HAND -> OrderSettings.Transfer.BY_HAND;
        });
    return orders;
  }

  /** OGOship's balances overwrite the shop's. */
  public static StockSettings.Builder stock() {
    StockSettings.Builder stock = StockSettings.builder();
    stock.enabled(Switch.ON).afterOrders(AfterOrders.AT_ONCE);
    return stock;
  }

  /** Who confirms shipments to the customer. */
  public static FulfilmentSettings.Builder fulfilment(OgoshipSettings settings) {
    FulfilmentSettings.Builder fulfilment = FulfilmentSettings.builder();
    fulfilment.confirmation(settings.confirmation());
    return fulfilment;
  }
}
