// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.silta.http.ApiException.InvalidData;
import dev.silta.http.ApiException.Transient;
import dev.silta.http.ApiException.UnknownOutcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R7, R8: what a broken network does to each method, on a fresh and on a kept-alive connection.
 * Prints the matrix. How long a call lasted beyond the deadline of its attempts is printed and not
 * asserted to the 200 ms of R7, since a busy machine would fail that for no fault of ours; that
 * each ends is.
 */
@Timeout(60)
class FaultMatrixTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Queue<Row> ROWS = new ConcurrentLinkedQueue<>();

  static Stream<Arguments> cells() {
    return Arrays.stream(NetworkFault.values())
        .flatMap(
            fault ->
                Stream.of("GET", "POST", "PUT")
                    .flatMap(
                        method ->
                            Stream.of(true, false)
                                .map(fresh -> Arguments.of(fault, method, fresh))));
  }

  /** B2, B42. */
  @ParameterizedTest(name = "{0}, {1}, fresh connection: {2}")
  @MethodSource("cells")
  void everyFaultEndsAsTheRightFailure(NetworkFault fault, String method, boolean fresh)
      throws Exception {
    try (NetworkScene scene = fault.scene(fresh)) {
      int before = scene.seen().getAsInt();
      Duration deadline = fault.isEndless() ? SHORT : NetworkScene.AMPLE;
      ApiTransport transport = scene.transport(deadline);
      long start = System.nanoTime();
      ApiException failure =
          catchThrowableOfType(ApiException.class, () -> transport.send(scene.request(method)));
      long millis = (System.nanoTime() - start) / 1_000_000;
      int seen = scene.seen().getAsInt() - before;
      assertThat(failure).isNotNull();
      ROWS.add(new Row(fault, method, fresh, failure, seen, millis));
      check(failure, fault, method);
      assertThat(seen).isEqualTo(seen(fault, method));
    }
  }

  private static void check(ApiException failure, NetworkFault fault, String method) {
    boolean doubtful = isDoubtful(fault, method);
    assertThat(failure).isExactlyInstanceOf(expected(fault, method));
    assertThat(failure.failure().mayBeProcessed()).isEqualTo(doubtful);
    assertThat(failure.failure().attempts()).isEqualTo(doubtful ? 1 : fault.read().attempts);
    assertThat(failure.failure().status()).isEmpty();
    assertThat(failure).hasMessageNotContaining("canary");
  }

  private static Class<?> expected(NetworkFault fault, String method) {
    if (isDoubtful(fault, method)) {
      return UnknownOutcome.class;
    }
    return fault.read() == NetworkFault.Read.TOO_LARGE ? InvalidData.class : Transient.class;
  }

  /** A write that was sent: it may have been carried out and is never sent again. */
  private static boolean isDoubtful(NetworkFault fault, String method) {
    return !method.equals("GET") && fault.read() != NetworkFault.Read.NOT_SENT;
  }

  private static int seen(NetworkFault fault, String method) {
    return isDoubtful(fault, method) ? 1 : fault.read().seen;
  }

  @AfterAll
  static void print() {
    List<Row> rows = ROWS.stream().sorted(Row.ORDER).toList();
    System.out.println("R7: what a broken network does");
    System.out.println(Row.HEAD);
    rows.forEach(System.out::println);
    List<Row> doubtful =
        rows.stream().filter(row -> row.failure.failure().mayBeProcessed()).toList();
    System.out.printf(
        Locale.ROOT,
        "R7: %d cells; largest time beyond the deadlines of the attempts: %d ms%n",
        rows.size(),
        rows.stream().mapToLong(Row::beyond).max().orElse(0));
    System.out.printf(
        Locale.ROOT,
        "R8: %d cells in which a write may have been carried out; sent more than once in %d%n",
        doubtful.size(),
        doubtful.stream().filter(row -> row.seen > 1).count());
  }

  private record Row(
      NetworkFault fault,
      String method,
      boolean fresh,
      ApiException failure,
      int seen,
      long millis) {
    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::fault).thenComparing(Row::method).thenComparing(Row::fresh);
    static final String HEAD =
        String.format(
            "%-22s %-5s %-11s %-15s %-10s %8s %5s %9s",
            "fault", "", "connection", "ends as", "processed", "attempts", "seen", "ended ms");

    /** Time beyond what the attempts of an endless fault may take. */
    long beyond() {
      long allowed = SHORT.toMillis() * failure.failure().attempts();
      return fault.isEndless() ? millis - allowed : 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-22s %-5s %-11s %-15s %-10s %8d %5d %9d",
          fault.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          method,
          fresh ? "fresh" : "kept alive",
          failure.getClass().getSimpleName(),
          failure.failure().mayBeProcessed() ? "maybe" : "no",
          failure.failure().attempts(),
          seen,
          millis);
    }
  }
}
