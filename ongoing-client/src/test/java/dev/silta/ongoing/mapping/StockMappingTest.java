// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.MappingException;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.mapping.OngoingSettings.Available;
import dev.silta.ongoing.model.GetArticleInventoryInfo;
import dev.silta.ongoing.model.GetArticleInventoryPerWarehouseModel;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.PostArticleStorageProperties;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StockMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();
  private static final GetArticleModel ARTICLE =
      Fixtures.read("articles/GET_{articleSystemId}_response.json", GetArticleModel.class);

  @Test
  void figuresOfAnArticle() {
    StockLevel level = StockMapping.toStockLevel(ARTICLE, DEFAULTS).orElseThrow();
    assertThat(level.number()).hasToString("MUG-BLUE");
    assertThat(level.available()).isEqualTo(Quantity.of("-1.5"));
    assertThat(level.onHand()).contains(Quantity.of(10));
    assertThat(level.reserved()).contains(Quantity.of(4));
    assertThat(level.keeping()).isEqualTo(StockKeeping.COUNTED);
  }

  @Test
  void figureCanBeComputedFromWhatIsThere() {
    OngoingSettings computed =
        Samples.settings().available(Available.PHYSICAL_LESS_LOCKED_AND_BOOKED).build();
    assertThat(StockMapping.toStockLevel(ARTICLE, computed).orElseThrow().available())
        .isEqualTo(Quantity.of("2"));
  }

  /** S058, B32. */
  @Test
  void figureThatIsNotThereIsNoStatement() {
    GetArticleModel without = with(article -> article.inventoryInfo(Optional.empty()));
    GetArticleModel empty =
        with(article -> article.inventoryInfo(GetArticleInventoryInfo.builder().build()));
    assertThat(StockMapping.toStockLevel(without, DEFAULTS)).isEmpty();
    assertThat(StockMapping.toStockLevel(empty, DEFAULTS)).isEmpty();
  }

  /** S057, B32. */
  @Test
  void zeroIsAStatement() {
    GetArticleModel none =
        with(
            article ->
                article.inventoryInfo(
                    GetArticleInventoryInfo.builder()
                        .sellableNumberOfItems(new BigDecimal("0.000"))
                        .build()));
    assertThat(StockMapping.toStockLevel(none, DEFAULTS).orElseThrow().available())
        .isEqualTo(Quantity.ZERO);
  }

  /** S080. */
  @ParameterizedTest
  @MethodSource("notCounted")
  void articleThatIsNotStockedIsNotCounted(UnaryOperator<GetArticleModel.Builder> change) {
    assertThat(StockMapping.toStockLevel(with(change), DEFAULTS).orElseThrow().keeping())
        .isEqualTo(StockKeeping.NOT_COUNTED);
  }

  static Stream<UnaryOperator<GetArticleModel.Builder>> notCounted() {
    return Stream.of(
        article -> article.isStockArticle(false),
        article -> article.isActive(false),
        article -> article.articleKind("Production"),
        article ->
            article.storageProperties(
                PostArticleStorageProperties.builder().isObsolete(true).build()));
  }

  /** S080, S029. */
  @ParameterizedTest
  @CsvSource({"Stock", "stock", "Structure", "''"})
  void stockAndKitArticlesAreCounted(String kind) {
    GetArticleModel article = with(builder -> builder.articleKind(kind));
    assertThat(StockMapping.toStockLevel(article, DEFAULTS).orElseThrow().keeping())
        .isEqualTo(StockKeeping.COUNTED);
  }

  @Test
  void flagsThatAreNotThereMeanCounted() {
    GetArticleModel old =
        with(
            builder ->
                builder
                    .isActive(Optional.empty())
                    .isStockArticle(Optional.empty())
                    .storageProperties(Optional.empty())
                    .articleKind(Optional.empty()));
    assertThat(StockMapping.toStockLevel(old, DEFAULTS).orElseThrow().keeping())
        .isEqualTo(StockKeeping.COUNTED);
  }

  @Test
  void articleWithoutNumberDoesNotMap() {
    GetArticleModel nameless = with(article -> article.articleNumber(" "));
    assertThatThrownBy(() -> StockMapping.toStockLevel(nameless, DEFAULTS))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("article 301");
  }

  @ParameterizedTest
  @CsvSource({"1, 17", "2, 5.5", "'1,2', 22.5"})
  void sellableFiguresOfChosenWarehousesAreSummed(String ids, String expected) {
    assertThat(perWarehouse(ids).orElseThrow().available()).isEqualTo(Quantity.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"9", "'1,3'"})
  void warehouseWithoutAFigureIsNoStatement(String ids) {
    assertThat(perWarehouse(ids)).isEmpty();
  }

  private static Optional<StockLevel> perWarehouse(String ids) {
    OngoingSettings.Builder settings =
        Samples.settings().available(Available.SELLABLE_PER_WAREHOUSE);
    Stream.of(ids.split(",")).map(Integer::valueOf).forEach(settings::addStockWarehouseIds);
    GetArticleInventoryPerWarehouseModel article =
        Fixtures.read(
            "articles/GET_inventoryPerWarehouse_element.json",
            GetArticleInventoryPerWarehouseModel.class);
    return StockMapping.toStockLevel(article, settings.build());
  }

  private static GetArticleModel with(UnaryOperator<GetArticleModel.Builder> change) {
    return change.apply(GetArticleModel.builder().from(ARTICLE)).build();
  }
}
