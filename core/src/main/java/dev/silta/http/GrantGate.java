// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Lets requests with the account's own credentials through, until three in a row were refused: then
 * one after each of growing intervals, lest the account be locked. A server that asks for fewer
 * requests is left alone for as long as it asks. Not thread-safe: one renewal goes at a time.
 */
final class GrantGate {
  private static final int TOLERATED = 3;
  private final Probation probation = new Probation(TOLERATED);
  private final ForwardTime time;
  private final PasswordGrant grant;
  private long closedUntil = Long.MIN_VALUE;

  GrantGate(Clock clock, PasswordGrant grant) {
    this.time = new ForwardTime(clock);
    this.grant = grant;
  }

  /**
   * Makes the request, or refuses to.
   *
   * @throws NoTokenException in either case, if there is no token in the end
   */
  AccessToken pass(Supplier<AccessToken> request) {
    refuseWhileClosed();
    try {
      AccessToken token = request.get();
      probation.accepted();
      return token;
    } catch (ApiException e) {
      throw learn(e);
    }
  }

  private void refuseWhileClosed() {
    long now = time.now();
    if (closedUntil > now) {
      throw NoTokenException.throttled(
          "the token endpoint asked for a pause", Duration.ofNanos(closedUntil - now));
    }
    long wait = probation.admit(now);
    if (wait > 0) {
      long seconds = Duration.ofNanos(wait).toSeconds() + 1;
      throw NoTokenException.refused(
          "the token endpoint keeps refusing the credentials; next try in " + seconds + " s",
          grant.credentialNames());
    }
  }

  private NoTokenException learn(ApiException e) {
    String said = new GrantSecrets(grant).hiddenIn(e.failure().toString());
    if (e instanceof ApiException.Throttled throttled) {
      closedUntil = time.now() + throttled.retryAfter().toNanos();
      return NoTokenException.throttled(said, throttled.retryAfter());
    }
    if (!isRefusal(e)) {
      return NoTokenException.passing(said);
    }
    probation.rejected(time.now());
    return NoTokenException.refused(said, grant.credentialNames());
  }

  /** OAuth says 400 or 401; any other lasting refusal is a matter of the settings as well. */
  private static boolean isRefusal(ApiException e) {
    return e instanceof ApiException.Authentication
        || e instanceof ApiException.InvalidData
        || e instanceof ApiException.RefusedByState;
  }
}
