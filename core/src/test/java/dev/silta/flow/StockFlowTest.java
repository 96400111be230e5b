// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.flow.StockFacts.Whose;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockFlowTest {
  private static final ArticleNumber NUMBER = new ArticleNumber("A");
  private final StockFlow flow = new StockFlow(StockSettings.defaults());

  /** B31, B37: what the warehouse sells, what both sides count, the buffer, what is written. */
  @ParameterizedTest
  @CsvSource({
    "8, 2, 0, 10",
    "8, 0, 0, 8",
    "0, 0, 0, 0",
    "0, 3, 0, 3",
    "-3, 0, 0, 0",
    "-3, 5, 0, 2",
    "-3, 2, 0, 0",
    "1, 0, 2, 0",
    "8, 2, 3, 7",
    "2.9, 0, 0, 2",
    "2.5, 0.5, 0, 3",
    "2.5, 0.4, 0, 2",
    "-0.5, 1, 0, 0",
    "-0.5, 0, 0, 0",
    "5, 0, 1.5, 3"
  })
  void theStandardEquationIsATable(
      String sellable, String accepted, String buffer, String written) {
    assertThat(
            StockEquation.STANDARD.quantity(
                Quantity.of(sellable), Quantity.of(accepted), Quantity.of(buffer)))
        .isEqualTo(Quantity.of(written));
  }

  /** Sellable, accepted, reserved in the shop, quantity in the shop, what is written. */
  @ParameterizedTest
  @CsvSource({
    "8, 2, 2, 8, 10",
    "8, 2, 5, 8, 10",
    "8, 2, 1, 8, 9",
    "8, 2, 0, 5, 8",
    "0, 0, 0, 5, 0"
  })
  void piecesThatTheShopReservesNoLongerAreNotAddedBack(
      String sellable, String accepted, String reserved, String onHand, long written) {
    Decision decision = flow.decide(facts(sellable, accepted, level(onHand, reserved)).build());

    assertThat(quantity(decision)).isEqualTo(written);
  }

  @Test
  void withoutTheShopsReservationsAllThatWasAcceptedIsAddedBack() {
    StockLevel shop =
        StockLevel.builder()
            .number(NUMBER)
            .available(Quantity.of(5))
            .keeping(StockKeeping.COUNTED)
            .onHand(Quantity.of(5))
            .build();

    assertThat(quantity(flow.decide(facts("8", "2", shop).build()))).isEqualTo(10);
  }

  /** B34. */
  @Test
  void equalFiguresAreInStep() {
    assertThat(flow.decide(facts("8", "2", level("10", "2")).build()))
        .isInstanceOf(Decision.InStep.class);
  }

  @Test
  void aShopWithoutAFigureGetsOne() {
    StockLevel shop =
        StockLevel.builder()
            .number(NUMBER)
            .available(Quantity.ZERO)
            .keeping(StockKeeping.COUNTED)
            .build();

    Decision decision = flow.decide(facts("0", "0", shop).build());

    assertThat(quantity(decision)).isZero();
    assertThat(change(decision).reason()).contains("instead of nothing");
  }

  @Test
  void theBufferOfTheSettingsIsTakenOff() {
    StockFlow buffered = new StockFlow(StockSettings.builder().buffer(Quantity.of(3)).build());

    assertThat(quantity(buffered.decide(facts("8", "2", level("0", "2")).build()))).isEqualTo(7);
  }

  /** B37. */
  @Test
  void theEquationOfTheSettingsIsUsed() {
    StockFlow own =
        new StockFlow(
            StockSettings.builder()
                .equation((sellable, accepted, buffer) -> Quantity.of(42))
                .build());

    assertThat(quantity(own.decide(facts("8", "2", level("0", "2")).build()))).isEqualTo(42);
  }

  @Test
  void theReasonShowsTheWorking() {
    Change change = change(flow.decide(facts("8", "2", level("5", "3")).build()));

    assertThat(change.reason())
        .isEqualTo("W=8, accepted 2, waiting 1, buffer 0: write 10 instead of 5");
    assertThat(change.type()).isEqualTo(OperationType.SET_STOCK);
    assertThat(change.fields()).containsExactly("quantity");
    assertThat(change.link()).isEmpty();
  }

  /** B32. */
  @ParameterizedTest
  @CsvSource({"-1, oversold at the warehouse", "1.5, fraction rounded down"})
  void oddFiguresAreNoted(String sellable, String note) {
    assertThat(change(flow.decide(facts(sellable, "0", level("9", "0")).build())).reason())
        .contains(note);
  }

  /** S080. */
  @Test
  void anArticleThatTheWarehouseDoesNotCountIsLeft() {
    StockLevel warehouse =
        StockLevel.builder()
            .number(NUMBER)
            .available(Quantity.of(8))
            .keeping(StockKeeping.NOT_COUNTED)
            .build();

    assertLeft(
        facts("8", "0", level("5", "0")).warehouse(warehouse), ReasonCode.OUT_OF_SCOPE_STATE);
  }

  @Test
  void anArticleThatTheShopDoesNotCountIsLeft() {
    StockLevel shop =
        StockLevel.builder()
            .number(NUMBER)
            .available(Quantity.of(5))
            .keeping(StockKeeping.NOT_COUNTED)
            .onHand(Quantity.of(5))
            .build();

    assertLeft(facts("8", "0", shop), ReasonCode.OUT_OF_SCOPE_STATE);
  }

  @Test
  void anArticleThatTheShopDoesNotHaveIsLeft() {
    assertLeft(
        facts("8", "0", level("5", "0")).shop(Optional.empty()).claims(List.of()),
        ReasonCode.SKU_UNKNOWN);
  }

  /** B36. */
  @Test
  void anArticleOfTwoClaimsIsHeld() {
    Decision decision =
        flow.decide(
            facts("8", "0", level("5", "0")).claims(List.of(claim("k1"), claim("k2"))).build());

    assertThat(((Decision.Keep) decision).hold().reason()).isEqualTo(ReasonCode.SKU_DUPLICATE);
  }

  /** B33: changes, compared, whether consent is needed; floor 10, share 20 %. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "10, 10, false",
    "11, 11, true",
    "11, 55, false",
    "11, 54, true",
    "200, 1000, false",
    "201, 1000, true",
    "2000000000, 2147483647, true"
  })
  void theGuardIsTheGreaterOfFloorAndShare(int changes, int compared, boolean needed) {
    assertThat(flow.needsConsent(changes, compared)).isEqualTo(needed);
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> StockSettings.builder().buffer(Quantity.of(-1)).build())
        .hasMessageContaining("stock.buffer");
    assertThatThrownBy(() -> StockSettings.builder().guardFloor(-1).build())
        .hasMessageContaining("stock.guardFloor");
    assertThatThrownBy(() -> StockSettings.builder().guardPercent(101).build())
        .hasMessageContaining("stock.guardPercent");
  }

  private void assertLeft(StockFacts.Builder facts, ReasonCode reason) {
    Decision.Leave left = (Decision.Leave) flow.decide(facts.build());

    assertThat(left.reason()).isEqualTo(reason);
    assertThat(left.recorded()).isFalse();
  }

  private static long quantity(Decision decision) {
    return ((Change.Payload.SetStock) change(decision).payload()).quantity();
  }

  private static Change change(Decision decision) {
    return ((Decision.Apply) decision).change();
  }

  private static StockFacts.Builder facts(String sellable, String accepted, StockLevel shop) {
    StockFacts.Builder builder = StockFacts.builder();
    builder
        .warehouse(
            StockLevel.builder()
                .number(NUMBER)
                .available(Quantity.of(sellable))
                .keeping(StockKeeping.COUNTED)
                .build())
        .shop(shop)
        .claims(List.of(claim("k1")))
        .accepted(Quantity.of(accepted))
        .whose(Whose.OURS)
        .ledger(Ledger.empty());
    return builder;
  }

  private static StockLevel level(String onHand, String reserved) {
    return StockLevel.builder()
        .number(NUMBER)
        .available(Quantity.of(onHand).minus(Quantity.of(reserved)))
        .keeping(StockKeeping.COUNTED)
        .onHand(Quantity.of(onHand))
        .reserved(Quantity.of(reserved))
        .build();
  }

  private static LinkRow claim(String shopKey) {
    return LinkRow.builder()
        .connection(ConnectionId.of("shop-1"))
        .kind(LinkKind.ARTICLE)
        .shopKey(shopKey)
        .number(NUMBER.key())
        .build();
  }
}
