// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.mapping.DeliveryChoice.Match;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.testkit.OrderSketch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryMethodsTest {
  private static final DeliveryMethods ALL_PARTS =
      DeliveryMethods.builder()
          .codes("posti_*", "PICKUP")
          .name("Nouto")
          .name("Kuljetus", "truck")
          .byKey("12", "TWELVE")
          .byCode("*", "BY-CODE")
          .byName("DHL*", "DHL")
          .otherwise("REST")
          .build();

  @ParameterizedTest
  @CsvSource({
    "12, posti_home, Nouto,       posti_home, CODE",
    "12, ' pickup ', Nouto,       pickup,     CODE",
    "12, other,      Nouto,       Nouto,      EQUAL_NAME",
    "12,           , Kuljetus,    truck,      EQUAL_NAME",
    "12, other,      kuljetus,    TWELVE,     RULE",
    "13, other,      DHL express, BY-CODE,    RULE",
    "13, ' ',        dhl express, DHL,        RULE",
    "13,           , Letter,      REST,       DEFAULT"
  })
  void firstStepThatAnswersDecides(
      String key, @Nullable String code, String name, String expected, Match match) {
    DeliveryChoice choice = choose(ALL_PARTS, key, code, name);
    assertThat(choice.code()).isEqualTo(expected);
    assertThat(choice.match()).isEqualTo(match);
  }

  @Test
  void onlyAMatchByNameWarns() {
    assertThat(choose(ALL_PARTS, "12", "other", "Kuljetus").warning())
        .contains(
            "delivery method 'Kuljetus' (key 12, code other) has no code that is taken;"
                + " its name alone makes it 'truck'");
    assertThat(choose(ALL_PARTS, "12", null, "x").warning()).isEmpty();
    assertThat(choose(ALL_PARTS, "13", null, "x").warning()).isEmpty();
    assertThat(choose(ALL_PARTS, "13", "pickup", "x").warning()).isEmpty();
  }

  @Test
  void codesAsTheyAreTakeEveryCodeAndNothingElse() {
    assertThat(choose(DeliveryMethods.codesAsTheyAre(), "1", "X", "x").code()).isEqualTo("X");
    assertUnmapped(DeliveryMethods.codesAsTheyAre(), "1", null);
  }

  @Test
  void methodAsItIsGoesByCodeElseKeyAndName() {
    DeliveryMethods methods = DeliveryMethods.asTheyAre();
    assertThat(choose(methods, "1", "X", "x"))
        .isEqualTo(new DeliveryChoice("X", Optional.of("x"), Match.CODE, Optional.empty()));
    assertThat(choose(methods, "1", null, "x"))
        .isEqualTo(new DeliveryChoice("1", Optional.of("x"), Match.DEFAULT, Optional.empty()));
  }

  /** B30. */
  @Test
  void methodThatNothingMatchesIsHeldByKeyCodeAndName() {
    DeliveryMethods methods =
        DeliveryMethods.builder().codes("A").name("b").byKey("c", "C").build();
    assertThatThrownBy(() -> choose(methods, "12", "X", "Posti"))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.field()).isEqualTo("delivery"))
        .hasMessageContaining("'Posti' (key 12, code X)");
    assertUnmapped(methods, "12", "X");
  }

  /** S023, B30. */
  @Test
  void orderWithoutAMethodTakesItsOwnDefaultOnly() {
    DeliveryMethods methods = DeliveryMethods.builder().withoutMethod("STANDARD").build();
    assertThat(methods.choose(Optional.empty()).code()).isEqualTo("STANDARD");
    assertThat(methods.choose(Optional.empty()).match()).isEqualTo(Match.WITHOUT_METHOD);
    assertThatThrownBy(() -> ALL_PARTS.choose(Optional.empty()))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("names no delivery method");
  }

  /** S024. */
  @Test
  void codeThatNeedsAPickUpPointIsHeldWithoutOne() {
    DeliveryMethods methods =
        DeliveryMethods.builder().codes("*").pickupPointFor("*_pickup").build();
    OrderSketch order = anOrder("1001").delivery("1", "posti_pickup", "Pick-up");

    assertThatThrownBy(() -> methods.pickupPoint(order.build()))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.PICKUP_POINT_MISSING))
        .hasMessageContaining("posti_pickup");
    assertThat(methods.pickupPoint(order.pickupPoint("00100-1").build())).isPresent();
    assertThat(methods.pickupPoint(anOrder("1002").build())).isEmpty();
  }

  @Test
  void nameOfACodeIsSentAlongIfItIsGiven() {
    DeliveryMethods methods =
        DeliveryMethods.builder().byKey("1", "A").otherwise("B").named("A", "Home").build();
    assertThat(choose(methods, "1", null, "x").name()).contains("Home");
    assertThat(choose(methods, "2", null, "x").name()).isEmpty();
  }

  @Test
  void equalMethodsAreEqualAndPrintEquallyWhateverTheOrder() {
    DeliveryMethods one = DeliveryMethods.builder().codes("a", "b").byKey("1", "A").build();
    DeliveryMethods other = DeliveryMethods.builder().byKey("1", "A").codes("b", "a").build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one).isNotEqualTo(DeliveryMethods.builder().codes("a").byKey("1", "A").build());
  }

  @Test
  void contradictionsAndBlanksAreRefused() {
    DeliveryMethods.Builder builder = DeliveryMethods.builder().name("a", "A");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.name("a", "B"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.byKey(" ", "A"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.byKey("1", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.withoutMethod(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.otherwise("A").otherwiseAsItIs().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryMethods.builder().byKey("x*", "1").byKey("*x", "2").build())
        .withMessageContaining("ambiguous");
  }

  private static void assertUnmapped(DeliveryMethods methods, String key, @Nullable String code) {
    assertThatThrownBy(() -> choose(methods, key, code, "x"))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.SHIPPING_METHOD_UNMAPPED));
  }

  private static DeliveryChoice choose(
      DeliveryMethods methods, String key, @Nullable String code, String name) {
    return methods.choose(Optional.of(new DeliveryMethod(key, Optional.ofNullable(code), name)));
  }
}
