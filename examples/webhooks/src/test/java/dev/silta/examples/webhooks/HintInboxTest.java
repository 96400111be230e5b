// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.sandbox.Sandbox;
import dev.silta.sync.Hint;
import dev.silta.sync.SyncReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HintInboxTest {
  private final Sandbox sandbox = Sandbox.start();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<SyncReport> reports = new ArrayList<>();
  private final HintInbox inbox =
      new HintInbox(new DemoHost(sandbox).engine(), later::add, reports::add);

  @AfterEach
  void close() {
    sandbox.close();
  }

  private static Hint order(int number) {
    return new Hint.OrderChanged(new OrderNumber(Integer.toString(number)));
  }

  private static List<Hint> stock(int articles) {
    return IntStream.range(0, articles)
        .<Hint>mapToObj(number -> new Hint.StockChanged(new ArticleNumber("A" + number)))
        .toList();
  }

  @Test
  void hintsWaitForTheWorkerAndAreFollowedOnceEach() {
    inbox.accept(List.of(order(1), order(2)));
    inbox.accept(List.of(order(1)));
    assertThat(reports).isEmpty();

    later.remove().run();

    assertThat(later).isEmpty();
    assertThat(reports).extracting(SyncReport::flow).containsExactly(Flow.ORDERS, Flow.ORDERS);
  }

  @Test
  void afterTheWorkTheNextHintWakesTheWorkerAgain() {
    inbox.accept(List.of(order(1)));
    later.remove().run();

    inbox.accept(List.of(order(1)));

    assertThat(later).hasSize(1);
  }

  @Test
  void noHintWakesNobody() {
    inbox.accept(List.of());

    assertThat(later).isEmpty();
  }

  @Test
  void manyHintsOfStockAreOneRunWithItsGuard() {
    inbox.accept(stock(6));
    inbox.accept(List.of(order(1)));

    later.remove().run();

    assertThat(reports).extracting(SyncReport::flow).containsExactly(Flow.STOCK, Flow.ORDERS);
  }

  @Test
  void fewHintsOfStockAreLookedAtOneByOne() {
    inbox.accept(stock(5));

    later.remove().run();

    assertThat(reports).hasSize(5);
  }
}
