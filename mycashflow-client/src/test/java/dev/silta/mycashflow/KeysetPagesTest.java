// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import dev.silta.http.Secret;
import dev.silta.mycashflow.model.Order;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeysetPagesTest {
  private static final Instant T0 = Instant.parse("2025-10-26T00:30:00Z");
  private static final int SIZE = 10;
  private static final int MOST_PAGES = 500;

  private final List<Order> orders = new ArrayList<>();
  private final List<Listing.Malformed> malformed = new ArrayList<>();
  private int longestCursor;

  /** Reads to the end as a host does that stores each position and starts anew. */
  private void readAll(OrderTable table) {
    PageCursor cursor = pages(table).start();
    for (int page = 0; page < MOST_PAGES; page++) {
      Page<Order> read = pages(table).at(new PageCursor(cursor.text()));
      orders.addAll(read.records().items());
      malformed.addAll(read.records().malformed());
      if (read.next().isEmpty()) {
        return;
      }
      cursor = read.next().get();
      longestCursor = Math.max(longestCursor, cursor.text().length());
    }
    throw new AssertionError("no end after " + MOST_PAGES + " pages");
  }

  private static Pages<Order> pages(OrderTable table) {
    MyCashflowConfig config =
        MyCashflowConfig.builder()
            .baseUri(URI.create("http://127.0.0.1:1/api"))
            .user("silta@example.test")
            .key(Secret.of("secret-key"))
            .ordersApiVersion(OrdersApiVersion.V1)
            .build();
    OrderQuery query =
        OrderQuery.builder()
            .updatedFrom(T0.minusSeconds(60))
            .addExpand(OrderExpansion.PRODUCTS, OrderExpansion.COMMENTS)
            .pageSize(SIZE)
            .build();
    return MyCashflowClient.create(config, table).orders().list(query);
  }

  private static OrderTable table(OrderTable.Bounds bounds, long... secondsOfIds) {
    OrderTable table = new OrderTable(bounds);
    for (int i = 0; i < secondsOfIds.length; i++) {
      table.put(i + 1, T0.plusSeconds(secondsOfIds[i]));
    }
    return table;
  }

  private List<Long> ids() {
    return orders.stream().map(Order::id).toList();
  }

  private static Long[] range(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toArray(Long[]::new);
  }

  @ParameterizedTest
  @EnumSource
  void everyOrderComesOnceAndInOrder(OrderTable.Bounds bounds) {
    readAll(table(bounds, LongStream.range(0, 35).toArray()));
    assertThat(ids()).containsExactly(range(1, 35));
  }

  @ParameterizedTest
  @EnumSource
  void changesAcrossTheEndOfSummerTimeComeOnceAndInOrder(OrderTable.Bounds bounds) {
    readAll(table(bounds, LongStream.range(0, 25).map(i -> i * 300).toArray()));
    assertThat(ids()).containsExactly(range(1, 25));
  }

  /** B8, B9. */
  @ParameterizedTest
  @CsvSource({"INCLUSIVE,10", "INCLUSIVE,11", "INCLUSIVE,37", "EXCLUSIVE,10", "EXCLUSIVE,37"})
  void moreOrdersThanAPageInOneSecondAllCome(OrderTable.Bounds bounds, int tied) {
    LongStream times =
        LongStream.concat(
            LongStream.range(0, 5),
            LongStream.concat(
                LongStream.generate(() -> 100).limit(tied), LongStream.range(200, 215)));
    readAll(table(bounds, times.toArray()));
    assertThat(ids()).contains(range(1, tied + 20));
  }

  @ParameterizedTest
  @EnumSource
  void neighbouringSecondsWithManyOrdersAllCome(OrderTable.Bounds bounds) {
    readAll(table(bounds, LongStream.range(0, 120).map(i -> i / 30).toArray()));
    assertThat(ids()).contains(range(1, 120));
    assertThat(longestCursor).isLessThan(1500);
  }

  /** B9. */
  @ParameterizedTest
  @EnumSource
  void anOrderThatChangesMeanwhileHidesNoOther(OrderTable.Bounds bounds) {
    OrderTable table = table(bounds, LongStream.range(0, 35).toArray());
    table.afterCall = () -> table.put(table.queries.size(), T0.plusSeconds(1000));
    readAll(table);
    assertThat(ids()).contains(range(1, 35));
  }

  @ParameterizedTest
  @EnumSource
  void anOrderThatLeavesAFullSecondHidesNoOther(OrderTable.Bounds bounds) {
    OrderTable table = table(bounds, LongStream.range(0, 60).map(i -> 5).toArray());
    table.afterCall =
        () -> {
          if (table.queries.size() < 7) {
            table.put(table.queries.size(), T0.plusSeconds(1000));
          }
        };
    readAll(table);
    assertThat(ids()).contains(range(1, 60));
  }

  /** B11. */
  @ParameterizedTest
  @EnumSource
  void anOrderOnWhichTheServerFailsIsBlamedAndTheOthersCome(OrderTable.Bounds bounds) {
    OrderTable table = table(bounds, LongStream.range(0, 45).map(i -> i * 60).toArray());
    table.poison.add(23L);
    readAll(table);
    assertThat(ids()).contains(range(1, 22)).contains(range(24, 45)).doesNotContain(23L);
    assertThat(malformed).extracting(Listing.Malformed::id).containsOnly("23");
  }

  @ParameterizedTest
  @EnumSource
  void aFailingOrderAmongManyOfOneSecondIsBlamed(OrderTable.Bounds bounds) {
    OrderTable table = table(bounds, LongStream.range(0, 40).map(i -> i < 5 ? 0 : 100).toArray());
    table.poison.add(30L);
    readAll(table);
    assertThat(ids()).contains(range(1, 29)).contains(range(31, 40)).doesNotContain(30L);
    assertThat(malformed).extracting(Listing.Malformed::id).containsOnly("30");
  }

  @ParameterizedTest
  @EnumSource
  void anOrderThatCannotBeReadAtAllDoesNotStopTheOthers(OrderTable.Bounds bounds) {
    OrderTable table = table(bounds, LongStream.range(0, 30).map(i -> i * 10).toArray());
    table.dead.add(14L);
    readAll(table);
    assertThat(ids()).contains(range(1, 13)).contains(range(15, 30));
    assertThat(malformed).isNotEmpty().allSatisfy(each -> assertThat(each.id()).isEmpty());
  }

  @Test
  void aServerThatIsDownIsNoDefectOfAnOrder() {
    OrderTable table = table(OrderTable.Bounds.INCLUSIVE, 1, 2, 3);
    table.down = true;
    assertThatThrownBy(() -> readAll(table)).isInstanceOf(ApiException.Transient.class);
    assertThat(table.queries).hasSize(4);
  }

  @Test
  void aReadWithoutChangesIsOneCall() {
    OrderTable table = table(OrderTable.Bounds.INCLUSIVE);
    readAll(table);
    assertThat(table.queries)
        .containsExactly(
            "expand=products%2Ccomments&updated_at-from=2025-10-26T03%3A29%3A00%2B03%3A00"
                + "&sort=updated_at-asc&page_size=10&page=1");
  }

  @Test
  void cursorsAreReadAsTheyWereWritten() {
    KeysetState state =
        new KeysetState(KeysetState.Mode.TIE, T0, new PageNumber(3, 25, -7), Set.of("a.1"));
    assertThat(KeysetState.of(state.cursor())).isEqualTo(state);
    assertThat(Optional.of(KeysetState.of(KeysetState.from(T0).cursor())))
        .contains(KeysetState.from(T0));
  }
}
