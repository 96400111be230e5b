// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Batch;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Reading;
import dev.silta.connector.Reading.Read;
import dev.silta.model.SalesOrder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeFeedTest {
  private final ManualClock clock = new ManualClock();
  private final FakeShop shop = new FakeShop(clock);
  private final FeedScript script = shop.orderFeed();

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "4,1", "5,2", "8,2", "9,3"})
  void pagesHoldAsManyRecordsAsTheyShouldAndNoneIsEmptyAtTheEnd(int orders, int pages) {
    script.pageSize(4);
    place(orders);

    FeedRead<SalesOrder> read = FeedRead.readAll(shop.orders());

    assertThat(read.values()).hasSize(orders);
    assertThat(shop.calls().of("orders")).isEqualTo(pages);
  }

  @Test
  void aChangeBetweenTwoPagesLosesNothing() {
    script.pageSize(2);
    place(4);
    Batch<SalesOrder> first = shop.orders().begin(Optional.empty());
    clock.advance(Duration.ofSeconds(1));

    shop.clerk().touch("1");
    List<String> rest = numbers(shop.orders().next(first.position()).items());

    assertThat(numbers(first.items())).containsExactly("1", "2");
    assertThat(rest).containsExactly("3", "4");
    assertThat(numbers(FeedRead.readSince(shop.orders(), first.position()).readings()))
        .contains("1");
  }

  @Test
  void aReadThatBrokeOffGoesOnWhereItStood() {
    script.pageSize(2).overlap(Duration.ZERO);
    placeApart(6);
    Batch<SalesOrder> first = shop.orders().begin(Optional.empty());

    FeedRead<SalesOrder> resumed = FeedRead.readSince(shop.orders(), first.position());

    assertThat(resumed.scope()).isEqualTo(Scope.CHANGES);
    assertThat(resumed.values())
        .extracting(order -> order.number().value())
        .containsExactly("2", "3", "4", "5", "6");
  }

  @Test
  void theOverlapIsReadAgain() {
    script.overlap(Duration.ofMinutes(3));
    placeApart(6);

    FeedRead<SalesOrder> all = FeedRead.readAll(shop.orders());

    assertThat(FeedRead.readSince(shop.orders(), all.position()).values())
        .extracting(order -> order.number().value())
        .containsExactly("4", "5", "6");
  }

  @Test
  void aHiddenRecordAppearsWhenItIsRevealed() {
    place(2);
    script.hide("1");
    FeedRead<SalesOrder> before = FeedRead.readAll(shop.orders());
    script.reveal("1");

    assertThat(before.values()).hasSize(1);
    assertThat(FeedRead.readSince(shop.orders(), before.position()).values()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"23,CHANGES", "24,CHANGES", "25,EVERYTHING"})
  void aPositionTooOldBecomesAReadOfEverything(int hours, Scope scope) {
    script.limitOfAge(Duration.ofHours(24)).overlap(Duration.ZERO);
    Checkpoint saved = FeedRead.readAll(shop.orders()).position();
    clock.advance(Duration.ofHours(hours));

    assertThat(FeedRead.readSince(shop.orders(), saved).scope()).isEqualTo(scope);
  }

  @Test
  void aServerWithoutAFilterReadsEverythingEachTime() {
    script.alwaysEverything();
    Checkpoint saved = FeedRead.readAll(shop.orders()).position();

    assertThat(FeedRead.readSince(shop.orders(), saved).scope()).isEqualTo(Scope.EVERYTHING);
  }

  @Test
  void aPositionOfAnotherVersionBecomesAReadOfEverythingButNotAPage() {
    Checkpoint other = new Checkpoint("v9|whatever");

    assertThat(begin(other).scope()).isEqualTo(Scope.EVERYTHING);
    assertThatThrownBy(() -> shop.orders().next(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRepeatingServerGivesTheLastRecordAgain() {
    script.pageSize(2).repeating();
    place(4);

    assertThat(numbers(FeedRead.readAll(shop.orders()).readings()))
        .containsExactly("1", "2", "2", "3", "4");
  }

  private void place(int orders) {
    IntStream.rangeClosed(1, orders)
        .forEach(number -> shop.clerk().place(anOrder(String.valueOf(number))));
  }

  private void placeApart(int orders) {
    for (int number = 1; number <= orders; number++) {
      clock.advance(Duration.ofMinutes(1));
      shop.clerk().place(anOrder(String.valueOf(number)));
    }
    clock.advance(Duration.ofSeconds(30));
  }

  private Batch<SalesOrder> begin(Checkpoint saved) {
    return shop.orders().begin(Optional.of(saved));
  }

  private static List<String> numbers(List<Reading<SalesOrder>> readings) {
    return readings.stream()
        .map(reading -> ((Read<SalesOrder>) reading).value().number().value())
        .toList();
  }
}
