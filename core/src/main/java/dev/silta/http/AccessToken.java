// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token with its way to the next one, always replaced together.
 *
 * @param access goes into the header
 * @param refresh works once; null if there is none or it was used
 * @param renewAt from when on it should be replaced
 * @param endsAt from when on it is of no use
 */
record AccessToken(Secret access, @Nullable Secret refresh, Instant renewAt, Instant endsAt) {
  /** For an answer that names no life time; RFC 6749 leaves it to the documentation. */
  private static final Duration UNNAMED_LIFE = Duration.ofHours(1);

  private static final Duration LONGEST_LIFE = Duration.ofDays(31);

  /**
   * Reads what the token endpoint answered.
   *
   * @param asked when it was asked for: its life begins no earlier
   * @throws JsonException if it is no bearer token
   */
  static AccessToken of(JsonNode answer, Instant asked, Duration renewEarly) {
    String access = answer.path("access_token").asText("");
    if (access.isEmpty() || !access.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new JsonException("/access_token", "is missing or cannot be a header", null);
    }
    if (!answer.path("token_type").asText("").equalsIgnoreCase("bearer")) {
      throw new JsonException("/token_type", "is not bearer", null);
    }
    String refresh = answer.path("refresh_token").asText("");
    Duration life = life(answer.path("expires_in").asLong(0));
    Duration early = min(renewEarly, life.dividedBy(2));
    return new AccessToken(
        Secret.of(access),
        refresh.isBlank() ? null : Secret.of(refresh),
        asked.plus(life).minus(early),
        asked.plus(life));
  }

  private static Duration life(long seconds) {
    return seconds <= 0
        ? UNNAMED_LIFE
        : min(LONGEST_LIFE, Duration.ofSeconds(Math.min(seconds, LONGEST_LIFE.toSeconds())));
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** The same token, its refresh token used, to be replaced from then on. */
  AccessToken spent(Instant then) {
    return new AccessToken(access, null, then, endsAt);
  }

  boolean is(AccessToken other) {
    return access.equals(other.access);
  }
}
