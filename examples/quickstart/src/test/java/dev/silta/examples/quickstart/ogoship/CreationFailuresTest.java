// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.model.Customer;
import dev.silta.ogoship.model.OrderLine;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderStatus;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.ogoship.ErrorShape;
import dev.silta.sandbox.ogoship.OgoshipFaults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong with a transfer, one order of the shop becomes one order at OGOship. */
class CreationFailuresTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private void thereIsOneOrder(long order) {
    assertThat(bench.ordersThere()).isEqualTo(1);
    assertThat(bench.statusThere(order)).isEqualTo("new");
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A", "1 B");
    assertThat(bench.holds()).isEmpty();
  }

  static Stream<Arguments> lostAnswers() {
    return Stream.of(
        Arguments.of("connection lost", Fault.lostResponse()),
        Arguments.of("500", Fault.statusAfter(500)),
        Arguments.of("503", Fault.statusAfter(503)),
        Arguments.of("HTML with 200", Fault.htmlOkAfter()),
        Arguments.of("nothing with 200", Fault.emptyBody()),
        Arguments.of("no id", Fault.missingId()));
  }

  /** S001, S004, S005, B1, B2. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lostAnswers")
  void anOrderThatWasStoredAlthoughItsAnswerWasLostIsFoundAndNotSentAgain(
      String what, Fault fault) {
    long order = bench.order();
    bench.ogoship.faults().next(OgoshipBench.CREATE, fault);

    bench.run(Flow.ORDERS);
    bench.roundLater();

    thereIsOneOrder(order);
    assertThat(bench.calls(OgoshipBench.CREATE)).hasSize(1);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("connection dropped", Fault.dropBefore()),
        Arguments.of("500", Fault.statusBefore(500)),
        Arguments.of("502 as HTML", Fault.htmlError(502)),
        Arguments.of("HTML with 200", Fault.htmlOk()),
        Arguments.of("429", Fault.throttled()),
        Arguments.of("429 for a minute", Fault.throttled(Duration.ofMinutes(1))),
        Arguments.of("429 with nonsense", Fault.throttled("soon")),
        Arguments.of("401 once", Fault.unauthorized()));
  }

  /** S002, S004, S110, S111, B1. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void anOrderThatWasNotTakenIsSentOnce(String what, Fault fault) {
    long order = bench.order();
    bench.ogoship.faults().next(OgoshipBench.CREATE, fault);

    bench.run(Flow.ORDERS);
    bench.roundLater();

    thereIsOneOrder(order);
  }

  /** B2, B32. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void aReadThatFailsChangesNothing(String what, Fault fault) {
    long order = bench.transferred();
    bench.round();
    JsonNode before = bench.here(order);
    bench.ogoship.faults().times("GET /Orders", 3, fault);
    bench.ogoship.faults().times("GET /Stock", 3, fault);

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);

    assertThat(bench.here(order)).isEqualTo(before);
    assertThat(bench.balance("A")).isEqualTo(8);
    assertThat(bench.balance("B")).isEqualTo(9);
  }

  /** S110, B38: 429 holds the whole account back, and no order loses an attempt. */
  @Test
  void afterA429NothingIsCalledForAsLongAsTheServerAsks() {
    bench.ogoship.faults().always("GET /Orders", Fault.throttled(Duration.ofMinutes(5)));
    long order = bench.order();
    bench.run(Flow.ORDERS);
    bench.ogoship.faults().clear();
    bench.forgetCalls();

    bench.later(Duration.ofMinutes(1), Flow.ORDERS);
    assertThat(bench.ogoship.calls().total()).isZero();

    bench.later(Duration.ofMinutes(5), Flow.ORDERS);
    thereIsOneOrder(order);
  }

  /** S008, B3. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anOrderThatIsThereWithTheSameContentIsAdopted(boolean duplicatesStored) {
    bench.ogoship.switches().duplicatesStored(duplicatesStored);
    long order = bench.order();
    bench.wiring.client().orders().create(sameAs(order));
    bench.forgetCalls();

    bench.run(Flow.ORDERS);

    thereIsOneOrder(order);
    assertThat(bench.calls(OgoshipBench.CREATE)).isEmpty();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    bench.run(Flow.FULFILMENT);
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S010, B3, B5. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anOrderThatIsThereWithForeignContentIsLeftAloneVisibly(boolean duplicatesStored) {
    bench.ogoship.switches().duplicatesStored(duplicatesStored);
    long order = bench.order();
    bench.ogoship.floor().foreignOrder(Long.toString(order), Map.of("B", 7));
    JsonNode before = bench.there(order);

    bench.run(Flow.ORDERS);
    bench.roundLater();

    assertThat(bench.holds()).containsExactly(ReasonCode.FOREIGN_REFERENCE);
    assertThat(bench.ordersThere()).isEqualTo(1);
    assertThat(bench.there(order)).isEqualTo(before);
    bench.ogoship.floor().ship(Long.toString(order), "JJ9");
    bench.roundLater();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
  }

  /** S010, B3: somebody types an order of that number in between the look-up and the creation. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anOrderThatAppearsAfterTheLookUpIsNotTakenForOurs(boolean duplicatesStored) {
    bench.ogoship.switches().duplicatesStored(duplicatesStored);
    long order = bench.order();
    bench
        .ogoship
        .faults()
        .beforeNext(
            OgoshipBench.CREATE,
            () -> bench.ogoship.floor().foreignOrder(Long.toString(order), Map.of("B", 7)));

    bench.run(Flow.ORDERS);
    bench.roundLater();

    assertThat(bench.holds()).isNotEmpty();
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("7 B");
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.ogoship.orders())
        .filteredOn(each -> each.path("status").asText().equals("new"))
        .hasSize(1);
  }

  /** S113. */
  @ParameterizedTest
  @ValueSource(strings = {"API_ERROR", "PROBLEM"})
  void aRefusalIsShownInTheServersWordsAndTriedAgainWhenTheOrderChanges(String shape) {
    long order = bench.order();
    bench
        .ogoship
        .faults()
        .next(
            OgoshipBench.CREATE,
            OgoshipFaults.refusal(400, ErrorShape.valueOf(shape), "The zip is not served."));

    assertThat(bench.run(Flow.ORDERS).text()).contains("REJECTED", "The zip is not served.");

    assertThat(bench.run(Flow.ORDERS).changeCount()).isZero();
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street("Toinen katu 2")));
    bench.run(Flow.ORDERS);
    thereIsOneOrder(order);
  }

  /** S006, B1, B43. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aHostThatIsKilledBetweenCreationAndAnswerFindsItsOrderAfterTheRestart(
      boolean duplicatesStored) {
    bench.ogoship.switches().duplicatesStored(duplicatesStored);
    long order = bench.order();
    MortalStore mortal = new MortalStore(bench.store);
    bench.ogoship.faults().aroundWrites(() -> {}, mortal::dies);
    assertThatThrownBy(() -> bench.wiring.engine(mortal).run(Flow.ORDERS))
        .isInstanceOf(MortalStore.Killed.class);
    bench.ogoship.faults().clear();
    assertThat(bench.ordersThere()).isEqualTo(1);

    bench.rewire(wiring -> {});
    bench.later(Duration.ofMinutes(6), Flow.ORDERS);

    thereIsOneOrder(order);
    assertThat(bench.calls(OgoshipBench.CREATE)).hasSize(1);
  }

  /** S114, B42. */
  @Test
  void anAnswerThatNeverEndsIsGivenUpAndLookedUp() {
    long order = bench.order();
    bench.ogoship.faults().next(OgoshipBench.CREATE, Fault.slowBody());
    bench.rewire(wiring -> wiring.attemptDeadline = Duration.ofSeconds(1));

    bench.run(Flow.ORDERS);

    bench.rewire(wiring -> wiring.attemptDeadline = Duration.ofSeconds(20));
    bench.roundLater();
    thereIsOneOrder(order);
    assertThat(bench.calls(OgoshipBench.CREATE)).hasSize(1);
  }

  private OrderRequest sameAs(long order) {
    OrderRequest.Builder request = OrderRequest.builder();
    request
        .reference(Long.toString(order))
        .status(OrderStatus.NEW)
        .customer(
            Customer.builder()
                .name("Aino Esimerkki")
                .address1("Keksittykatu 1")
                .zip("00100")
                .city("Helsinki")
                .countryCode("FI")
                .phone("+358000000000")
                .email("aino@example.test")
                .build())
        .shippingCode("posti_home")
        .orderLines(
            List.of(
                OrderLine.builder().code("A").quantity(2).build(),
                OrderLine.builder().code("B").quantity(1).build()));
    return request.build();
  }
}
