// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class OrderListTest extends ShopFixture {
  private List<Long> ids(String query) {
    JsonNode data = caller.get("/v1/orders?" + query).path("data");
    return StreamSupport.stream(data.spliterator(), false).map(o -> o.path("id").asLong()).toList();
  }

  @Test
  void pagesEndWithoutNext() {
    List<Long> placed = List.of(order(), order(), order());
    JsonNode first = caller.get("/v1/orders?page_size=2&page=1");
    assertThat(first.path("data")).hasSize(2);
    assertThat(first.at("/meta/item_count").asInt()).isEqualTo(3);
    assertThat(first.at("/meta/page_count").asInt()).isEqualTo(2);
    String next = URI.create(first.at("/meta/next").asText()).getRawQuery();
    assertThat(ids(next)).containsExactly(placed.get(2));
    assertThat(caller.get("/v1/orders?" + next).path("meta").has("next")).isFalse();
  }

  @Test
  void pageWithoutSizeIsIgnored() {
    order();
    order();
    assertThat(ids("page=2")).hasSize(2);
  }

  @Test
  void rangesIncludeTheirBoundsUnlessTold() {
    long id = order();
    String bound = "updated_at-from=2026-03-05T12:00:00%2B02:00";
    assertThat(ids(bound)).containsExactly(id);
    assertThat(ids("updated_at-from=2026-03-05T12:00:01%2B02:00")).isEmpty();
    shop.switches().exclusiveRanges(true);
    assertThat(ids(bound)).isEmpty();
  }

  @Test
  void plusThatIsNotEncodedIsRefused() {
    assertThat(caller.status("/v1/orders?updated_at-from=2026-03-05T12:00:00+02:00"))
        .isEqualTo(400);
  }

  @Test
  void editsMoveAnOrderInUpdatedOrder() {
    long first = order();
    clock.advance(Duration.ofMinutes(1));
    long second = order();
    clock.advance(Duration.ofMinutes(1));
    shop.clerk().editOrder(first, o -> o.details("Uusi"));
    assertThat(ids("sort=updated_at-asc")).containsExactly(second, first);
    assertThat(ids("sort=updated_at-desc")).containsExactly(first, second);
    assertThat(ids("sort=id-desc")).containsExactly(second, first);
    assertThat(caller.status("/v1/orders?sort=updated_at")).isEqualTo(400);
    assertThat(caller.status("/v1/products?sort=updated_at-asc")).isEqualTo(400);
  }

  @Test
  void timesFollowHelsinkiThroughTheAutumnChange() {
    String summer = placedAt("2025-10-26T00:59:59Z");
    String winter = placedAt("2025-10-26T01:00:01Z");
    assertThat(summer).isEqualTo("2025-10-26T03:59:59+03:00");
    assertThat(winter).isEqualTo("2025-10-26T03:00:01+02:00");
  }

  private String placedAt(String moment) {
    long id = shop.seed().order(o -> o.placedAt(Instant.parse(moment)).line("MUKI", 1));
    return stored(id).path("created_at").asText();
  }

  @Test
  void statusFilterKnowsThreeValues() {
    long open = order();
    shop.clerk().cancelOrder(order());
    assertThat(ids("status=open")).containsExactly(open);
    assertThat(ids("status=cancelled")).hasSize(1);
    assertThat(caller.status("/v1/orders?status=done")).isEqualTo(400);
  }

  @Test
  void stateMayChangeBetweenTwoPages() {
    List<Long> placed = List.of(order(), order(), order());
    shop.faults()
        .beforeNth("GET /orders", 2, () -> shop.clerk().setStatus(placed.get(0), "COMPLETED"));
    assertThat(ids("status=open&page_size=1&page=1")).containsExactly(placed.get(0));
    assertThat(ids("status=open&page_size=1&page=2")).containsExactly(placed.get(2));
  }

  @Test
  void poisonedOrderBreaksItsPage() {
    order();
    long bad = order();
    shop.switches().poison(bad);
    assertThat(caller.status("/v1/orders")).isEqualTo(500);
    assertThat(caller.status("/v1/orders?page_size=1&page=1")).isEqualTo(200);
    assertThat(caller.status("/v1/orders/" + bad + "?expand=events")).isEqualTo(500);
    assertThat(caller.status("/v1/orders/" + bad)).isEqualTo(200);
  }

  @Test
  void methodsMayBeNull() {
    long id = shop.seed().order(o -> o.withoutMethods().line("MUKI", 1));
    JsonNode order = caller.get("/v1/orders/" + id).path("data");
    assertThat(order.path("shipping_method_id").isNull()).isTrue();
    assertThat(order.path("payment_method_id").isNull()).isTrue();
  }
}
