// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.mycashflow.StoreServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StockTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String IDS =
      "/api/v1/products?expand=stock_item%2Cvariations%2Cvariations.stock_item&id=";
  private static final String PAGE = "&sort=id-asc&page_size=2&page=1";
  private static final String ONE = "stock/GET_{code}_response.json";
  private static final String EMPTY = "products/GET_response_empty.json";

  private final MyCashflowShop shop = MyCashflowShop.builder(STORE.client()).build();

  private static ArticleRef ref(String number, String shopKey) {
    return new ArticleRef(new ArticleNumber(number), Optional.of(shopKey));
  }

  private static ArticleRef ref(String number) {
    return new ArticleRef(new ArticleNumber(number), Optional.empty());
  }

  @Test
  void articlesWithShopKeysAreReadTogether() {
    STORE.answer("GET", IDS + "512%2C640%2C650" + PAGE, "products/GET_response_stock.json");
    Map<ArticleNumber, StockLevel> levels =
        shop.stock(
            List.of(ref("ANORAK-L", "512-9002"), ref("coffee-250", "640"), ref("GIFT", "650")));
    assertThat(levels.keySet())
        .extracting(ArticleNumber::value)
        .containsExactly("ANORAK-L", "coffee-250", "GIFT");
    assertThat(levels.values())
        .extracting(StockLevel::available)
        .containsExactly(Quantity.of(-1), Quantity.of(219), Quantity.ZERO);
    assertThat(levels.values())
        .extracting(StockLevel::keeping)
        .containsExactly(
            StockLevel.StockKeeping.COUNTED,
            StockLevel.StockKeeping.COUNTED,
            StockLevel.StockKeeping.NOT_COUNTED);
  }

  @Test
  void noMoreThanFiftyIdsGoIntoOneCall() {
    STORE.answer("GET", IDS + ids(1, 50) + PAGE, EMPTY);
    STORE.answer("GET", IDS + ids(51, 60) + PAGE, EMPTY);
    LongStream.rangeClosed(1, 60)
        .forEach(
            id -> STORE.answer("GET", "/api/v1/stock/A" + id, 404, "errors/404_response.json"));
    List<ArticleRef> refs =
        LongStream.rangeClosed(1, 60).mapToObj(id -> ref("A" + id, String.valueOf(id))).toList();
    assertThat(shop.stock(refs)).isEmpty();
  }

  private static String ids(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining("%2C"));
  }

  /** B36. */
  @Test
  void anArticleWithoutShopKeyIsReadByItsCodeInAnyCase() {
    STORE.answer("GET", "/api/v1/stock/coffee-250", ONE);
    assertThat(shop.stock(List.of(ref("coffee-250")))).hasSize(1);
  }

  @Test
  void anItemOfAnotherCodeIsNotTheArticle() {
    STORE.answer("GET", "/api/v1/stock/COFFEE", ONE);
    assertThat(shop.stock(List.of(ref("COFFEE")))).isEmpty();
  }

  @Test
  void anArticleWhoseCodeChangedIsReadByItsCode() {
    STORE.answer("GET", IDS + "640" + PAGE, "products/GET_response_stock.json");
    STORE.answer("GET", "/api/v1/stock/OLD", 404, "errors/404_response.json");
    assertThat(shop.stock(List.of(ref("OLD", "640")))).isEmpty();
  }

  /** S074, B34. */
  @Test
  void setOnHandWritesTheQuantityAndNothingElse() {
    STORE.answer(
        "PATCH",
        "/api/v1/stock/COFFEE-250",
        "stock/PATCH_{code}_request.json",
        200,
        "stock/PATCH_{code}_response.json");
    assertThat(shop.setOnHand(new ArticleNumber("COFFEE-250"), 228))
        .isEqualTo(new WriteResult.Done("8120"));
  }

  @Test
  void anEmptyAnswerIsProvedByReadingBack() {
    STORE.take("PATCH", "/api/v1/stock/COFFEE-250");
    STORE.answer("GET", "/api/v1/stock/COFFEE-250", ONE);
    assertThat(shop.setOnHand(new ArticleNumber("COFFEE-250"), 230))
        .isEqualTo(new WriteResult.Done("8120"));
  }

  @Test
  void anUnknownCodeIsARejection() {
    STORE.answer("PATCH", "/api/v1/stock/X", 404, "errors/404_response.json");
    assertThat(shop.setOnHand(new ArticleNumber("X"), 1))
        .isEqualTo(
            new WriteResult.Rejected(
                FailureClass.REFUSED_BY_STATE, ReasonCode.SKU_UNKNOWN, "Not found"));
  }
}
