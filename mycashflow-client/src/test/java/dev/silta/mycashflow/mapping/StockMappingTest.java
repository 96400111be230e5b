// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.mycashflow.Fixtures;
import dev.silta.mycashflow.model.StockItem;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StockMappingTest {
  private static final ArticleNumber NUMBER = new ArticleNumber("COFFEE-250");

  private static StockItem.Builder item() {
    return StockItem.builder().from(Fixtures.coffee().stockItem().orElseThrow());
  }

  private static Optional<StockLevel> level(StockItem.Builder item) {
    return StockMapping.toStockLevel(item.build(), NUMBER);
  }

  @Test
  void figuresAreTheItems() {
    StockLevel level = level(item()).orElseThrow();
    assertThat(level.number()).isEqualTo(NUMBER);
    assertThat(level.available()).isEqualTo(Quantity.of(219));
    assertThat(level.onHand()).contains(Quantity.of(230));
    assertThat(level.reserved()).contains(Quantity.of(11));
    assertThat(level.keeping()).isEqualTo(StockLevel.StockKeeping.COUNTED);
  }

  @Test
  void withoutBalanceItIsWhatIsThereLessWhatIsReserved() {
    assertThat(level(item().balance(Optional.empty())))
        .map(StockLevel::available)
        .contains(Quantity.of(219));
  }

  @Test
  void zeroAndLessAreFigures() {
    assertThat(level(item().balance(new BigDecimal("-1"))))
        .map(StockLevel::available)
        .contains(Quantity.of(-1));
  }

  @Test
  void noFigureIsNoStatement() {
    assertThat(level(item().balance(Optional.empty()).quantity(Optional.empty()))).isEmpty();
  }

  @Test
  void anItemThatIsNotEnabledIsNotCounted() {
    assertThat(level(item().enabled(false))).contains(StockMapping.notCounted(NUMBER));
    assertThat(StockMapping.notCounted(NUMBER).keeping())
        .isEqualTo(StockLevel.StockKeeping.NOT_COUNTED);
  }
}
