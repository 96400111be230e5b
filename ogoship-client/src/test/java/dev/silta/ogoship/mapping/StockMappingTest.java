// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.ogoship.model.StockResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StockMappingTest {
  private static final StockResponse ROW =
      StockResponse.builder()
          .productCode("PAITA-345-M")
          .stock(3)
          .stockAvailable(-1)
          .reserved(4)
          .build();

  @Test
  void figuresAreTakenAsTheyAreAlsoBelowZero() {
    StockLevel level = StockMapping.toStockLevel(ROW).orElseThrow();
    assertThat(level.number()).isEqualTo(new ArticleNumber("PAITA-345-M"));
    assertThat(level.available()).isEqualTo(Quantity.of(-1));
    assertThat(level.keeping()).isEqualTo(StockKeeping.COUNTED);
    assertThat(level.onHand()).contains(Quantity.of(3));
    assertThat(level.reserved()).contains(Quantity.of(4));
  }

  /** S058, B32. */
  @Test
  void rowWithoutCodeOrAvailableFigureSaysNothing() {
    StockResponse.Builder row = StockResponse.builder().from(ROW);
    assertThat(StockMapping.toStockLevel(row.productCode(Optional.empty()).build())).isEmpty();
    assertThat(StockMapping.toStockLevel(row.productCode(" ").build())).isEmpty();
    assertThat(
            StockMapping.toStockLevel(
                row.productCode("A").stockAvailable(Optional.empty()).build()))
        .isEmpty();
  }

  @Test
  void figuresThatAreNotThereStayAbsent() {
    StockResponse bare = StockResponse.builder().productCode("A").stockAvailable(0).build();
    StockLevel level = StockMapping.toStockLevel(bare).orElseThrow();
    assertThat(level.available()).isEqualTo(Quantity.ZERO);
    assertThat(level.onHand()).isEmpty();
    assertThat(level.reserved()).isEmpty();
  }
}
