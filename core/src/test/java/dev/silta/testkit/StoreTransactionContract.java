// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S134: the part of {@link SyncStoreContract} on the edges of a transaction and of its values. */
abstract class StoreTransactionContract extends StoreRetentionContract {
  /** More than any of the known databases takes parameters in one statement. */
  private static final int MANY = 120_000;

  // Edges of a transaction

  @Test
  void aTransactionInsideATransactionIsRefused() {
    assertThatThrownBy(() -> store.inTransaction(tx -> checkpoint("orders")))
        .isInstanceOf(IllegalStateException.class);

    save(checkpoint("orders", "1", 0));
    assertThat(checkpoint("orders")).isPresent();
  }

  @Test
  void aTransactionInsideUndoesTheOneAround() {
    assertThatThrownBy(
            () ->
                act(
                    tx -> {
                      tx.save(order("1001").build());
                      save(order("1002").build());
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(links("1001", "1002")).isEmpty();
  }

  @Test
  void aTransactionIsOfNoUseAfterItsEnd() {
    StoreTransaction over = store.inTransaction(tx -> tx);

    assertThatThrownBy(() -> over.save(order("1001").build()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> over.checkpoint(ONE, "orders"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(links("1001")).isEmpty();
  }

  @Test
  void workThatGoesOnAfterAStaleRowStoresNothing() {
    save(checkpoint("orders", "1", 0));

    assertStale(
        tx -> {
          tx.save(order("1001").build());
          assertThatThrownBy(() -> tx.save(checkpoint("orders", "2", 7)))
              .isInstanceOf(StaleRowException.class);
        });

    assertThat(links("1001")).isEmpty();
    assertThat(checkpoint("orders")).contains(checkpoint("orders", "1", 1));
  }

  @Test
  void theStoreWorksOnAfterFailures() {
    IntStream.range(0, 30)
        .forEach(time -> assertStale(tx -> tx.save(row("1001").version(9).build())));

    save(row("1001").build());
    assertThat(rows("1001")).hasSize(1);
  }

  // Batches

  @Test
  void aBatchOfAnySizeIsRead() {
    save(article("k5", "n5").build());
    save(article("k119999", "n119999").build());
    save(row("k7").build());
    save(row("k119998").build());
    List<String> keys = IntStream.range(0, MANY).mapToObj(number -> "k" + number).toList();
    List<String> numbers = IntStream.range(0, MANY).mapToObj(number -> "n" + number).toList();

    act(
        tx -> {
          assertThat(tx.links(ONE, LinkKind.ARTICLE, keys)).hasSize(2);
          assertThat(tx.linksByNumber(ONE, LinkKind.ARTICLE, numbers)).hasSize(2);
          assertThat(tx.operations(ONE, Flow.ORDERS, keys)).hasSize(2);
        });
  }

  @Test
  void manyRowsAreWrittenInOneTransaction() {
    act(tx -> IntStream.range(0, 1500).forEach(number -> tx.save(row("k" + number).build())));

    assertThat(open()).hasSize(1500);
  }

  // Order

  @Test
  void operationsOfOneTimeAreDueInTheOrderOfTheirKeys() {
    Stream.of("c", "a", "b").forEach(key -> save(row(key).nextRunAt(NOW).build()));

    assertThat(due("fingerprint", 2)).containsExactly("a", "b");
    assertThat(due("fingerprint", 9)).containsExactly("a", "b", "c");
  }

  @Test
  void heldOnesWithoutATimeAreDueFirstUnderOtherSettings() {
    save(row("timed").nextRunAt(NOW.minusSeconds(9)).build());
    save(row("timeless").nextRunAt(Optional.empty()).build());

    assertThat(due("fingerprint", 9)).containsExactly("timed");
    assertThat(due("others", 9)).containsExactly("timeless", "timed");
    assertThat(due("others", 1)).containsExactly("timeless");
  }

  @Test
  void aTimeThatChangesChangesTheOrder() {
    save(row("a").nextRunAt(NOW.minusSeconds(2)).build());
    save(row("b").nextRunAt(NOW.minusSeconds(1)).build());
    save(row("a").nextRunAt(NOW).version(1).build());

    assertThat(due("fingerprint", 9)).containsExactly("b", "a");
  }

  @Test
  void anOperationThatIsDoneIsNoLongerOpen() {
    save(row("a").nextRunAt(NOW).build());
    save(row("a").state(OperationState.CONFIRMED).nextRunAt(NOW).version(1).build());
    save(row("b").state(OperationState.NOT_APPLICABLE).build());
    save(row("b").state(OperationState.RETRY).nextRunAt(NOW).version(1).build());

    assertThat(open()).extracting(row -> row.key().subject()).containsExactly("b");
    assertThat(due("others", 9)).containsExactly("b");
  }

  // Values

  @Test
  void timesComeBackToTheMicrosecond() {
    Instant time = Instant.parse("2026-03-29T00:59:59.123456Z");
    save(order("1001").leftSeenAt(time).build());
    save(row("1001").nextRunAt(time).updatedAt(time.plusNanos(1000)).build());

    assertThat(links("1001").get(0).leftSeenAt()).contains(time);
    assertThat(rows("1001").get(0).nextRunAt()).contains(time);
    assertThat(rows("1001").get(0).updatedAt()).isEqualTo(time.plusNanos(1000));
  }

  @Test
  void whatIsFinerThanAMicrosecondIsKeptOrCutButNeverRoundedUp() {
    Instant time = Instant.parse("2026-03-29T00:59:59.999999999Z");
    save(order("1001").leftSeenAt(time).build());

    Instant stored = links("1001").get(0).leftSeenAt().orElseThrow();

    assertThat(stored).isBeforeOrEqualTo(time);
    assertThat(stored.truncatedTo(ChronoUnit.MICROS))
        .isEqualTo(time.truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void timesLongAgoAndFarOffComeBackAsTheyWere() {
    for (String time :
        List.of("1969-12-31T23:59:59.5Z", "1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
      save(row(time).updatedAt(Instant.parse(time)).build());

      assertThat(rows(time).get(0).updatedAt()).isEqualTo(time);
    }
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void oddTextsComeBackInsideMapsAndSets(String text) {
    LinkRow link =
        order("1001")
            .putConfirmed(text, text)
            .putConfirmed(text + "2", "")
            .putAccepted(text, Quantity.of(1))
            .addDeliveredTracking(text, text + "2")
            .build();
    save(link);

    assertThat(links("1001")).containsExactly(link.toBuilder().version(1).build());
  }

  static Stream<String> oddTexts() {
    return Stream.of("", " ", "a\tb", "a\nb", "\n", "\\", "\\n", "a=b;c", "\"{}\"", "ä🙂", "1");
  }

  @Test
  void quantitiesComeBackExactly() {
    for (String value : List.of("0", "-7", "0.000001", "12345678901234567890.123456789")) {
      save(order(value).putAccepted("a", Quantity.of(value)).build());

      assertThat(links(value).get(0).accepted()).containsEntry("a", Quantity.of(value));
    }
  }

  @Test
  void theLongestOrderComesBack() {
    LinkRow.Builder link = order("1001");
    List<String> fields = new ArrayList<>();
    IntStream.range(0, 2000).forEach(line -> fields.add("lines[%d].article".formatted(line)));
    fields.forEach(
        field -> link.putConfirmed(field, "d".repeat(44)).putAccepted(field, Quantity.of(1)));
    save(link.build());

    assertThat(links("1001")).containsExactly(link.version(1).build());
  }

  @Test
  void textsWithSeveralLinesComeBack() {
    OperationRow row = row("1001").detail("one\ntwo\t'three' \"four\" \\").build();
    save(row);

    assertThat(rows("1001")).containsExactly(row.toBuilder().version(1).build());
  }
}
