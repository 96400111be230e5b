// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.ArticleNumber;
import dev.silta.model.MappingException;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.ongoing.model.GetArticleInventoryInfo;
import dev.silta.ongoing.model.GetArticleInventoryPerWarehouseModel;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.InventoryPerWarehouseInfo;
import dev.silta.ongoing.model.PostArticleStorageProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The stock figures of an article. A figure that is not there is no statement, never zero. */
public final class StockMapping {
  private static final Set<String> COUNTED_KINDS = Set.of("Stock", "Structure");

  private StockMapping() {}

  /**
   * The figures over all warehouses.
   *
   * @return empty if the answer holds no figure
   * @throws MappingException if the article has no number
   */
  public static Optional<StockLevel> toStockLevel(
      GetArticleModel article, OngoingSettings settings) {
    ArticleNumber number = number(article.articleNumber(), article.articleSystemId());
    return article
        .inventoryInfo()
        .flatMap(
            info ->
                available(info, settings)
                    .map(
                        available ->
                            StockLevel.builder()
                                .number(number)
                                .available(available)
                                .keeping(keeping(article))
                                .onHand(info.numberOfItems().map(Quantity::new))
                                .reserved(info.allocatedNumberOfItems().map(Quantity::new))
                                .build()));
  }

  /**
   * The figures over the warehouses of the settings.
   *
   * @return empty if the answer holds no figure of any of them
   * @throws MappingException if the article has no number
   */
  public static Optional<StockLevel> toStockLevel(
      GetArticleInventoryPerWarehouseModel article, OngoingSettings settings) {
    ArticleNumber number = number(article.articleNumber(), article.articleSystemId());
    List<InventoryPerWarehouseInfo> ours =
        article.inventoryPerWarehouse().stream().filter(each -> isOurs(each, settings)).toList();
    return sum(ours, InventoryPerWarehouseInfo::sellableNumberOfItems)
        .map(
            available ->
                StockLevel.builder()
                    .number(number)
                    .available(available)
                    .keeping(StockKeeping.COUNTED)
                    .onHand(sum(ours, InventoryPerWarehouseInfo::numberOfItems))
                    .reserved(sum(ours, InventoryPerWarehouseInfo::allocatedNumberOfItems))
                    .build());
  }

  private static boolean isOurs(InventoryPerWarehouseInfo figures, OngoingSettings settings) {
    return figures
        .warehouseId()
        .filter(id -> settings.stockWarehouseIds().contains(id))
        .isPresent();
  }

  private static Optional<Quantity> available(
      GetArticleInventoryInfo info, OngoingSettings settings) {
    return switch (settings.available()) {
      case SELLABLE, SELLABLE_PER_WAREHOUSE -> info.sellableNumberOfItems().map(Quantity::new);
      case PHYSICAL_LESS_LOCKED_AND_BOOKED ->
          minus(
                  minus(info.numberOfItems(), info.lockedForSaleNumberOfItems()),
                  info.numberOfBookedItems())
              .map(Quantity::new);
    };
  }

  private static Optional<BigDecimal> minus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(value -> other.map(value::subtract));
  }

  /** One missing figure spoils the sum. */
  private static Optional<Quantity> sum(
      List<InventoryPerWarehouseInfo> figures,
      Function<InventoryPerWarehouseInfo, Optional<BigDecimal>> figure) {
    return figures.stream()
        .map(figure.andThen(value -> value.map(Quantity::new)))
        .reduce((one, other) -> one.flatMap(value -> other.map(value::plus)))
        .flatMap(Function.identity());
  }

  private static StockKeeping keeping(GetArticleModel article) {
    boolean counted =
        article.isStockArticle().orElse(true)
            && article.isActive().orElse(true)
            && !obsolete(article)
            && article.articleKind().filter(StockMapping::isOther).isEmpty();
    return counted ? StockKeeping.COUNTED : StockKeeping.NOT_COUNTED;
  }

  private static boolean obsolete(GetArticleModel article) {
    return article
        .storageProperties()
        .flatMap(PostArticleStorageProperties::isObsolete)
        .orElse(false);
  }

  private static boolean isOther(String kind) {
    return !kind.isBlank() && COUNTED_KINDS.stream().noneMatch(kind.strip()::equalsIgnoreCase);
  }

  private static ArticleNumber number(Optional<String> number, int articleSystemId) {
    return number
        .filter(text -> !text.isBlank())
        .map(ArticleNumber::new)
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.SCHEMA_MISMATCH,
                    "articleNumber",
                    "article " + articleSystemId + " has no number"));
  }
}
