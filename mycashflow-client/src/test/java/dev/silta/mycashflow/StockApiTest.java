// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.ApiException;
import dev.silta.mycashflow.model.StockItem;
import dev.silta.mycashflow.model.StockItemPatch;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StockApiTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  @Test
  void aStockItemIsReadByCode() {
    STORE.answer("GET", "/api/v1/stock/COFFEE-250", "stock/GET_{code}_response.json");
    assertThat(STORE.client().stock().get("COFFEE-250 "))
        .flatMap(StockItem::balance)
        .contains(new BigDecimal("219"));
  }

  /** S074, B34. */
  @Test
  void onlyTheQuantityIsWritten() {
    STORE.answer(
        "PATCH",
        "/api/v1/stock/COFFEE-250",
        "stock/PATCH_{code}_request.json",
        200,
        "stock/PATCH_{code}_response.json");
    StockItem item = STORE.client().stock().update("COFFEE-250", StockItemPatch.quantityOnly(228));
    assertThat(item.quantity()).contains(new BigDecimal("228"));
  }

  /** B36. */
  @Test
  void aCodeIsOneSegmentOfThePath() {
    STORE.answer("GET", "/api/v1/stock/A%2FB%20%C3%A4", 404, "errors/404_response.json");
    assertThat(STORE.client().stock().get("A/B ä")).isEmpty();
  }

  @Test
  void anUnknownCodeRefusesTheChange() {
    STORE.answer("PATCH", "/api/v1/stock/X", 404, "errors/404_response.json");
    assertThatThrownBy(() -> STORE.client().stock().update("X", StockItemPatch.quantityOnly(1)))
        .isInstanceOf(ApiException.RefusedByState.class)
        .hasMessageContaining("Not found");
  }
}
