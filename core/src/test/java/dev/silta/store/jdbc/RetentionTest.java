// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.OrderSettings;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.Pruned;
import dev.silta.store.SyncStore;
import dev.silta.sync.Held;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import dev.silta.testkit.FakeShop;
import dev.silta.testkit.FakeWarehouse;
import dev.silta.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store over months of orders, of which each month's are sent and done within the month. */
class RetentionTest {
  private static final ConnectionId ONE = ConnectionId.of("shop-1");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration KEPT = MONTH.multipliedBy(3);
  private static final int MONTHS = 8;
  private static final int ORDERS = 20;
  @TempDir private Path folder;
  private final ManualClock clock = new ManualClock();
  private final FakeShop shop = new FakeShop(clock);
  private final FakeWarehouse warehouse = new FakeWarehouse(clock);
  private DataSource database;
  private SyncStore store;

  @BeforeEach
  void aShopWithArticles() {
    database = Databases.sqlite(folder.resolve("silta.db?synchronous=OFF"));
    TestDatabase.of(database, 0).run(JdbcSyncStore.schema(Dialect.SQLITE, "silta_"));
    store = JdbcSyncStore.builder().dataSource(database).clock(clock).build();
    List.of("A", "B").forEach(number -> shop.clerk().put(anArticle(number).onHand(100_000)));
    run(Flow.CATALOGUE);
    List.of("A", "B").forEach(number -> warehouse.floor().receive(number, 100_000));
  }

  @Test
  void theStoreIsBoundedByTheTimeThatItRemembers() {
    List<Long> operations = new ArrayList<>();
    List<Long> links = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      live(month, ORDERS);
      prune();
      operations.add(number("SELECT COUNT(*) FROM silta_operation"));
      links.add(number("SELECT COUNT(*) FROM silta_link WHERE kind = 'ORDER'"));
      clock.advance(MONTH);
    }

    assertThat(operations.subList(4, MONTHS)).containsOnly(operations.get(4));
    assertThat(links.subList(4, MONTHS)).containsOnly(4L * ORDERS);
  }

  /** The figure of the javadoc. */
  @Test
  void ofADoneOrderNothingStays() {
    int orders = 150;
    long empty = bytes();
    live(0, orders);
    long done = (bytes() - empty) / orders;
    clock.advance(KEPT.plus(MONTH));
    prune();

    assertThat(done).as("bytes of an order that is done").isBetween(1_300L, 1_600L);
    assertThat(number("SELECT COUNT(*) FROM silta_link WHERE kind = 'ORDER'")).isZero();
    assertThat(number("SELECT COUNT(*) FROM silta_operation WHERE flow <> 'CATALOGUE'")).isZero();
  }

  /** L1. */
  @Test
  void anOrderThatIsOpenedAgainAfterAllIsNotSentAgain() {
    live(0, 1);
    clock.advance(KEPT.plus(MONTH));
    prune();
    warehouse.floor().remove("0-0");
    warehouse.calls().reset();

    shop.clerk().reopen("0-0");
    run(Flow.ORDERS);

    assertThat(shop.clerk().state("0-0")).isEqualTo(OrderState.OPEN);
    assertThat(warehouse.calls().writes()).isZero();
    assertThat(engine().desk().holds())
        .extracting(Held::reason)
        .containsExactly(ReasonCode.BEFORE_WATERMARK);
  }

  @Test
  void anOrderThatIsOpenedAgainGoesIfAPersonSaysSo() {
    live(0, 1);
    clock.advance(KEPT.plus(MONTH));
    prune();
    warehouse.floor().remove("0-0");
    shop.clerk().reopen("0-0");
    run(Flow.ORDERS);

    Held hold = engine().desk().holds().get(0);
    engine().desk().resolve(hold, Verb.FORCE, "Maija", "was sent back");

    assertThat(warehouse.floor().order("0-0").lines()).hasSize(2);
    assertThat(engine().desk().holds()).isEmpty();
  }

  @Test
  void whileNothingWasForgottenOldOrdersGo() {
    clock.advance(KEPT.plus(MONTH));
    prune();
    shop.clerk().place(anOrder("old").placedAt(ManualClock.START));

    run(Flow.ORDERS);

    assertThat(warehouse.floor().order("old").lines()).hasSize(2);
  }

  private void live(int month, int orders) {
    List<String> numbers =
        IntStream.range(0, orders).mapToObj(number -> month + "-" + number).toList();
    numbers.forEach(number -> shop.clerk().place(anOrder(number).placedAt(clock.instant())));
    run(Flow.ORDERS);
    numbers.forEach(number -> warehouse.floor().ship(number, "T" + number));
    run(Flow.FULFILMENT);
    run(Flow.ORDERS);
    assertThat(numbers).allMatch(number -> shop.clerk().state(number) == OrderState.COMPLETED);
  }

  private void prune() {
    Pruned pruned = engine().prune(50);
    while (pruned.total() >= 50) {
      pruned = engine().prune(50);
    }
  }

  private void run(Flow flow) {
    clock.advance(Duration.ofSeconds(1));
    engine().run(flow);
  }

  private SyncEngine engine() {
    return SyncEngine.builder()
        .connection(ONE)
        .shop(shop)
        .warehouse(warehouse)
        .store(store)
        .settings(
            SyncSettings.builder()
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .retention(KEPT)
                .orders(
                    OrderSettings.builder()
                        .placedSince(ManualClock.START.minus(Duration.ofDays(1)))
                        .build())
                .build())
        .clock(clock)
        .build();
  }

  /** What the rows and their indexes take in the file. */
  private long bytes() {
    TestDatabase.of(database, 0).run("VACUUM");
    return number("PRAGMA page_count") * number("PRAGMA page_size");
  }

  private long number(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      return results.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError("the test's own SQL failed", e);
    }
  }
}
