// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B38: what each form of Retry-After does to the lane, to the next attempt and to the caller. */
class RetryAfterTest {
  private static final long CALLERS_MOST = RetryAfter.LONGEST.toSeconds();

  private final VirtualTime time = new VirtualTime();

  /**
   * The clock says Sunday 12:00:00. Several headers stand between bars.
   *
   * @param wish seconds, as they are understood; empty if the header means nothing
   * @param pause seconds that the lane is closed after a 429
   */
  @ParameterizedTest
  @CsvSource({
    "7, 7, 7",
    "0, 0, 0",
    "' 7 ', 7, 7",
    "007, 7, 7",
    "1.2, 2, 2",
    "3.000, 3, 3",
    "20, 20, 20",
    "86400, 86400, 20",
    "999999999999999999, 1000000000000, 20",
    "99999999999999999999999999999999999999, 1000000000000, 20",
    "'Sun, 01 Mar 2026 12:00:09 GMT', 9, 9",
    "'Sun, 1 Mar 2026 12:00:09 GMT', 9, 9",
    "'Sunday, 01-Mar-26 12:00:09 GMT', 9, 9",
    "Sun Mar  1 12:00:09 2026, 9, 9",
    "'Sun, 01 Mar 2026 11:00:00 GMT', 0, 0",
    "'Thu, 01 Jan 1970 00:00:00 GMT', 0, 0",
    "'Fri, 01 Mar 2126 12:00:00 GMT', 3155673600, 20",
    "'Sun, 32 Mar 2026 12:00:09 GMT', , 1",
    "-5, , 1",
    "+5, , 1",
    "1e3, , 1",
    "0x10, , 1",
    "'1,5', , 1",
    "5 s, , 1",
    "PT5S, , 1",
    "soon, , 1",
    "'', , 1",
    "2026-03-01T12:00:09Z, , 1",
    "3 | 8, 8, 8",
    "8 | 3, 8, 8",
    "soon | 4, 4, 4",
    "'2 | Sun, 01 Mar 2026 12:00:09 GMT', 9, 9",
    "soon | later, , 1"
  })
  void everyFormIsUnderstoodOrIgnored(String header, Long wish, long pause) {
    ApiResponse answer = throttled(header);
    Optional<Duration> expected = Optional.ofNullable(wish).map(Duration::ofSeconds);
    assertThat(RetryAfter.of(answer)).isEqualTo(expected);
    assertThat(RetryAfter.pause(answer)).contains(Duration.ofSeconds(pause));

    ApiException thrown = new Verdict(Requests.get(), answer, Advice.none()).exception();
    assertThat(((ApiException.Throttled) thrown).retryAfter())
        .isEqualTo(Duration.ofSeconds(wish == null ? 30 : Math.min(wish, CALLERS_MOST)));

    RetryPolicy policy = RetryPolicy.standard();
    Duration next = new Backoff(policy, () -> -1L).delay(1, RetryAfter.of(answer));
    assertThat(next).isBetween(Duration.ZERO, policy.base().plus(policy.cap()));
    assertThat(next)
        .isGreaterThanOrEqualTo(
            expected.filter(each -> each.compareTo(policy.cap()) <= 0).orElse(Duration.ZERO));
  }

  private ApiResponse throttled(String header) {
    List<String> values = Arrays.stream(header.split("\\|", -1)).map(String::strip).toList();
    ApiTransport server =
        request -> new ApiResponse(429, Map.of("Retry-After", values), new byte[0], 1);
    return new RetryAfterTransport(server, time).send(Requests.get());
  }
}
