// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import dev.silta.model.Flow;
import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.sandbox.ogoship.WebhookManner;
import dev.silta.webhook.WebhookCounts;
import dev.silta.webhook.WebhookVerdict;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A16: verified webhooks shorten the way; what they say is read back, and polling is the truth. */
class WebhookRowTest {
  private static final Secret KEY = Secret.of("whk-test-4f1c");
  private final OgoshipBench bench = OgoshipBench.withArticles();
  private final Callback callback = Callback.start(List.of(KEY));

  @BeforeEach
  void bothTypesAreSubscribedFromNowOn() {
    bench.ogoship.deliverWebhooks();
    subscribe(WebhookType.ORDER_SHIPPED);
    subscribe(WebhookType.PRODUCT_STOCK_LEVEL_CHANGED);
  }

  private void subscribe(WebhookType type) {
    bench
        .wiring
        .client()
        .webhooks()
        .add(WebHook.builder().url(callback.url(type)).key(KEY.reveal()).type(type).build());
  }

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench;
        callback) {
      bench.comesToRest();
    }
  }

  private long shipped() {
    long order = bench.transferred();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    return order;
  }

  private void follow() {
    callback.hints().forEach(bench.engine()::hint);
  }

  @Test
  void a16AShippedOrderIsCompletedWithoutARunOfTheFlow() {
    long order = shipped();

    bench.ogoship.deliverWebhooks();
    follow();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
  }

  @Test
  void a16AChangedBalanceIsInTheShopWithoutARunOfTheFlow() {
    bench.ogoship.floor().receive("A", 7);

    bench.ogoship.deliverWebhooks();
    follow();

    assertThat(bench.balance("A")).isEqualTo(17);
  }

  @Test
  void a16APartThatWasSplitOffWakesTheWholeOrder() {
    bench.ogoship.options().splitPending(true);
    long order = bench.order(o -> o.line("A", 12));
    bench.round();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    bench.round();
    bench.ogoship.floor().receive("A", 2);
    bench.ogoship.floor().ship(order + "-2", "JJ2");

    bench.ogoship.deliverWebhooks();
    follow();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1, JJ2");
  }

  /** S127, B46. */
  @ParameterizedTest
  @EnumSource(
      value = WebhookManner.class,
      names = {"WRONGLY_SIGNED", "UNSIGNED"})
  void a16WithoutTheRightSignatureNothingHappensUntilThePoll(WebhookManner manner) {
    long order = shipped();

    assertThat(bench.ogoship.deliverWebhooks(manner)).isZero();
    follow();

    assertThat(counts(WebhookVerdict.UNPROVED)).isPositive();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    bench.run(Flow.FULFILMENT);
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S127, B46. */
  @Test
  void a16AMessageThatComesTwiceIsFollowedOnce() {
    shipped();

    bench.ogoship.deliverWebhooks(WebhookManner.TWICE);

    assertThat(counts(WebhookVerdict.DUPLICATE)).isPositive();
    assertThat(callback.hints()).doesNotHaveDuplicates();
  }

  /** S128, B46. */
  @ParameterizedTest
  @EnumSource(value = WebhookManner.class, mode = Mode.EXCLUDE, names = "LATE")
  void a16WhateverBecomesOfTheMessagesTheEndIsThatOfPollingAlone(WebhookManner manner) {
    long order = shipped();
    bench.ogoship.floor().receive("B", 3);

    bench.ogoship.deliverWebhooks(manner);
    follow();
    bench.round();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.balance("A")).isEqualTo(8);
    assertThat(bench.balance("B")).isEqualTo(12);
  }

  private long counts(WebhookVerdict verdict) {
    return callback.counts().stream().mapToLong((WebhookCounts counts) -> counts.of(verdict)).sum();
  }
}
