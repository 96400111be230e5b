// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {
  private final FakeWarehouse warehouse = new FakeWarehouse(new ManualClock());
  private final Faults faults = warehouse.faults();

  @BeforeEach
  void article() {
    warehouse.floor().receive("A", 10);
  }

  @ParameterizedTest
  @EnumSource(FailureClass.class)
  void beforeNothingIsDone(FailureClass failure) {
    faults.on("createOrder").before(failure);

    assertThat(failureOf("1001").failureClass()).isEqualTo(failure);
    assertThat(warehouse.floor().holds("1001")).isFalse();
    assertThat(create("1001")).isInstanceOf(Done.class);
  }

  @Test
  void afterCommitTheWorkIsDoneAndTheCallerDoesNotKnow() {
    faults.on("createOrder").afterCommit();

    assertThat(failureOf("1001").failureClass()).isEqualTo(FailureClass.UNKNOWN_OUTCOME);
    assertThat(warehouse.floor().holds("1001")).isTrue();
  }

  @Test
  void throttlingNamesTheWait() {
    faults.on("createOrder").throttled(Duration.ofSeconds(30));

    assertThat(failureOf("1001").retryAfter()).contains(Duration.ofSeconds(30));
  }

  @Test
  void authenticationFailsUntilItIsLifted() {
    faults.onAny().authentication();
    failureOf("1001");
    assertThatThrownBy(() -> warehouse.stock().begin(Optional.empty()))
        .isInstanceOf(ConnectorException.class);

    faults.lift();

    assertThat(create("1001")).isInstanceOf(Done.class);
  }

  @Test
  void aRuleHitsSoManyCallsAboutItsSubjectAfterTheOnesItSkips() {
    faults.on("createOrder").about("1002").skip(1).times(1).rejected("no");

    assertThat(create("1001")).isInstanceOf(Done.class);
    assertThat(create("1002")).isInstanceOf(Done.class);
    assertThat(create("1002"))
        .isEqualTo(new Rejected(FailureClass.INVALID_DATA, ReasonCode.REJECTED, "no"));
  }

  @Test
  void rulesAreUsedUpInTheirOrder() {
    faults.on("createOrder").times(2).before(FailureClass.TRANSIENT);
    faults.on("createOrder").afterCommit();

    assertThat(List.of(failureOf("1"), failureOf("1"), failureOf("1")))
        .extracting(ConnectorException::failureClass)
        .containsExactly(
            FailureClass.TRANSIENT, FailureClass.TRANSIENT, FailureClass.UNKNOWN_OUTCOME);
  }

  @Test
  void chanceIsTheSameForTheSameSeed() {
    assertThat(hits(7)).isEqualTo(hits(7)).isNotEqualTo(hits(8)).contains(true, false);
  }

  @Test
  void aCrashIsNoException() {
    faults.on("createOrder").crashBefore();
    faults.on("createOrder").crashAfter();

    assertThat(catchThrowable(() -> create("1001"))).isInstanceOf(Crash.class);
    assertThat(warehouse.floor().holds("1001")).isFalse();
    assertThat(catchThrowable(() -> create("1001"))).isInstanceOf(Crash.class);
    assertThat(warehouse.floor().holds("1001")).isTrue();
  }

  @Test
  void hooksRunOnceAroundTheEffect() {
    faults.before("createOrder", () -> assertThat(warehouse.floor().holds("1001")).isFalse());
    faults.after("createOrder", () -> warehouse.floor().pick("1001"));

    create("1001");
    create("1002");

    assertThat(warehouse.floor().order("1001").rawStatus()).isEqualTo("picked");
    assertThat(warehouse.floor().order("1002").rawStatus()).isEqualTo("received");
  }

  @Test
  void lastingHooksRunAtEachCallUntilLifted() {
    ManualClock clock = new ManualClock();
    faults.beforeEach(() -> clock.advance(Duration.ofSeconds(1)));

    create("1001");
    create("1002");
    faults.lift();
    create("1003");

    assertThat(clock.instant()).isEqualTo(ManualClock.START.plusSeconds(2));
  }

  @Test
  void aRejectedReadThrows() {
    faults.on("find").rejected("no");

    assertThatThrownBy(() -> warehouse.find(List.of(new OrderNumber("1001"))))
        .isInstanceOf(ConnectorException.class);
  }

  @Test
  void anUnknownOperationIsRefused() {
    assertThatThrownBy(() -> faults.on("creatOrder"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("creatOrder");
  }

  @Test
  void callsAreCountedWhateverBecomesOfThem() {
    faults.on("createOrder").before(FailureClass.TRANSIENT);
    failureOf("1001");
    create("1001");
    warehouse.cancelOrder(new OrderNumber("1001"), "w1");
    warehouse.find(List.of(new OrderNumber("1001")));

    assertThat(warehouse.calls().writeLog())
        .containsExactly("createOrder 1001", "createOrder 1001", "cancelOrder 1001");
    assertThat(warehouse.calls().reads()).isEqualTo(1);
    assertThat(warehouse.calls().of("createOrder", "1001")).isEqualTo(2);
    warehouse.calls().reset();
    assertThat(warehouse.calls().counts()).isEmpty();
  }

  @Test
  void everyWriteIsACrashPointBeforeAndAfter() {
    CrashPoints points = new CrashPoints();
    warehouse.crashPoints(points);
    create("1001");
    assertThat(points.visited())
        .containsExactly("before createOrder 1001", "after createOrder 1001");

    points.crashAt(1);

    assertThat(catchThrowable(() -> create("1002"))).isInstanceOf(Crash.class);
    assertThat(warehouse.floor().holds("1002")).isTrue();
  }

  private List<Boolean> hits(long seed) {
    Faults script = new FakeWarehouse(new ManualClock()).faults();
    script.onAnyWrite().untilLifted().sometimes(seed, 50).before(FailureClass.TRANSIENT);
    Call call = new Call("createOrder", Call.Kind.WRITE, List.of());
    return IntStream.range(0, 40).mapToObj(i -> script.next(call).equals(Fault.NONE)).toList();
  }

  private WriteResult create(String number) {
    return warehouse.createOrder(anOrderOf(number, "A", 1).build());
  }

  private ConnectorException failureOf(String number) {
    return catchThrowableOfType(ConnectorException.class, () -> create(number));
  }
}
