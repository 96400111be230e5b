// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.SharedShop;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.ogoship.OgoshipMerchant;
import dev.silta.store.ConnectionId;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A1: wrong credentials stop one account, clearly; and tokens that end when nobody expects it. */
class CredentialsTest {
  private static final String WRONG = "wrong-secret-4711";
  private static final String CHECK = "merchant id, secret token, client id and client secret";
  private static final Duration NEXT_PROBE = Duration.ofMinutes(20);
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
      assertThat(bench.holds()).isEmpty();
    }
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("merchant id", wiring -> wiring.merchantId = "M-0"),
        wrong("secret token", wiring -> wiring.secretToken = WRONG),
        wrong("client secret", wiring -> wiring.clientSecret = WRONG));
  }

  private static Arguments wrong(String what, Consumer<OgoshipWiring> change) {
    return Arguments.of(what, change);
  }

  private void rightAgain() {
    bench.rewire(
        wiring -> {
          wiring.merchantId = bench.ogoship.merchantId();
          wiring.secretToken = bench.ogoship.secretToken();
          wiring.clientSecret = bench.ogoship.clientSecret();
        });
  }

  private boolean isThere(long order) {
    return bench.ogoship.order(Long.toString(order)).isPresent();
  }

  private static void saysWhatToCheck(SyncReport report, String secret) {
    assertThat(report.ending()).isEqualTo(Ending.STOPPED);
    assertThat(report.endingReason()).contains(ReasonCode.NEEDS_REAUTH);
    assertThat(report.text())
        .contains(CHECK)
        .contains(ReasonCode.NEEDS_REAUTH.hint())
        .doesNotContain(WRONG, secret);
  }

  /** S111, B39. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void a1OneClearErrorThatGoesAwayWithTheRightCredentials(
      String what, Consumer<OgoshipWiring> change) {
    long order = bench.order();
    bench.rewire(change);

    saysWhatToCheck(bench.run(Flow.ORDERS), bench.ogoship.secretToken());

    assertThat(bench.run(Flow.STOCK).ending()).isEqualTo(Ending.PAUSED);
    assertThat(isThere(order)).isFalse();
    rightAgain();
    bench.later(NEXT_PROBE, Flow.ORDERS);
    assertThat(isThere(order)).isTrue();
  }

  @Test
  void a1TheShopsOtherConnectionGoesOn() {
    OgoshipMerchant weavery = bench.ogoship.addMerchant("M-2");
    weavery.options().shippingMethods("posti_*");
    SyncEngine other = bench.add(connectionOf(weavery));
    bench.round();
    bench.rewire(wiring -> wiring.secretToken = WRONG);
    long mine = bench.order(o -> o.line("A", 1));
    long others = bench.order(o -> o.line("C", 1));

    saysWhatToCheck(bench.run(Flow.ORDERS), weavery.secretToken());
    SyncReport report = other.run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(weavery.order(Long.toString(others))).isPresent();
    rightAgain();
    bench.later(NEXT_PROBE, Flow.ORDERS);
    assertThat(isThere(mine)).isTrue();
  }

  private SyncEngine connectionOf(OgoshipMerchant merchant) {
    ConnectionId id = ConnectionId.of("weavery");
    SharedShop both = new SharedShop(List.of(bench.wiring.connection, id), SharedShop.Stock.OWNER);
    bench.rewire(wiring -> wiring.shared = both);
    OgoshipWiring wiring = new OgoshipWiring(bench.sandbox, bench.clock);
    wiring.connection = id;
    wiring.merchantId = merchant.merchantId();
    wiring.secretToken = merchant.secretToken();
    wiring.settings.products(ArticleSelection.suppliers(OgoshipBench.WEAVERY));
    wiring.shared = both;
    return wiring.engine(bench.store);
  }

  /**
   * An access token lives 90 minutes. This one is still too young to be renewed when the run begins
   * and ends while the second order is on its way.
   */
  @Test
  void aTokenThatExpiresInMidRunIsReplacedUnnoticed() {
    bench.clock.advance(Duration.ofSeconds(88 * 60 + 15));
    long first = bench.order();
    long second = bench.order();
    bench
        .ogoship
        .faults()
        .beforeNth(OgoshipBench.CREATE, 2, () -> bench.clock.advance(Duration.ofSeconds(110)));
    bench.forgetCalls();

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.changeCount()).isEqualTo(2);
    assertThat(isThere(first) && isThere(second)).isTrue();
    assertThat(bench.ordersThere()).isEqualTo(2);
    assertThat(signIns()).hasSize(1);
    assertThat(bench.calls(OgoshipBench.CREATE)).hasSize(3);
  }

  @Test
  void aTokenThatIsRevokedInMidRunIsReplacedUnnoticed() {
    bench.order();
    bench.order();
    bench.ogoship.faults().beforeNth(OgoshipBench.CREATE, 2, bench.ogoship::revokeAccessTokens);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.changeCount()).isEqualTo(2);
    assertThat(bench.ordersThere()).isEqualTo(2);
  }

  @Test
  void aTokenThatEndedBetweenTwoRunsIsRenewedByItsRefreshToken() {
    bench.forgetCalls();

    bench.later(Duration.ofMinutes(95), Flow.STOCK);

    assertThat(signIns()).containsExactly("refresh_token");
  }

  @Test
  void aRefusedRefreshIsFollowedByTheSecretToken() {
    bench.forgetCalls();
    bench.ogoship.revokeRefreshTokens();
    long order = bench.order();

    SyncReport report = bench.later(Duration.ofMinutes(95), Flow.ORDERS);

    assertThat(signIns()).containsExactly("refresh_token", "password");
    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(isThere(order)).isTrue();
  }

  /** S111, B39. */
  @Test
  void revokedTokensStopTheAccountUntilTheNewSecretTokenIsThere() {
    long order = bench.order();
    bench.ogoship.merchant().regenerateSecretToken();
    bench.ogoship.revokeAccessTokens();
    bench.ogoship.revokeRefreshTokens();

    saysWhatToCheck(bench.run(Flow.ORDERS), bench.wiring.secretToken);

    rightAgain();
    bench.later(NEXT_PROBE, Flow.ORDERS);
    assertThat(isThere(order)).isTrue();
  }

  @Test
  void aTokenServerThatIsDownLosesNoOrder() {
    long order = bench.order();
    bench.rewire(wiring -> {});
    bench.ogoship.faults().always(OgoshipBench.SIGN_IN, Fault.statusBefore(503));

    assertThat(bench.run(Flow.ORDERS).changeCount()).isZero();
    assertThat(isThere(order)).isFalse();

    bench.ogoship.faults().clear();
    bench.later(NEXT_PROBE, Flow.ORDERS);
    assertThat(isThere(order)).isTrue();
  }

  /** How tokens were asked for. */
  private List<String> signIns() {
    return bench.calls(OgoshipBench.SIGN_IN).stream()
        .map(call -> call.body().replaceAll(".*grant_type=([a-z_]+).*", "$1"))
        .toList();
  }
}
