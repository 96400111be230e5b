// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The access token of one account, for all its threads: got when it is first needed, renewed before
 * it ends. Whoever finds a renewal under way waits for that one, and no lock is held meanwhile.
 */
final class AccessTokens {
  /** How long a token that could not be renewed, but has not ended, serves before the next try. */
  private static final Duration NEXT_TRY = Duration.ofSeconds(10);

  private final TokenEndpoint endpoint;
  private final GrantGate gate;
  private final Clock clock;
  private @Nullable AccessToken current;
  private @Nullable CompletableFuture<AccessToken> renewal;

  AccessTokens(TokenEndpoint endpoint, GrantGate gate, Clock clock) {
    this.endpoint = endpoint;
    this.gate = gate;
    this.clock = clock;
  }

  /**
   * A token that is good for now.
   *
   * @throws NoTokenException if there is none
   */
  AccessToken get(Attempt caller) {
    CompletableFuture<AccessToken> mine = new CompletableFuture<>();
    Turn turn = turn(mine);
    if (turn.token() == mine) {
      renew(turn.refresh(), mine, caller);
    }
    return await(turn.token(), caller.left(clock));
  }

  /**
   * Another token than this one, which the server refused.
   *
   * @throws NoTokenException if there is none
   */
  AccessToken insteadOf(AccessToken refused, Attempt caller) {
    drop(refused);
    return get(caller);
  }

  /** Its refresh token goes too, since the session is in doubt. */
  private synchronized void drop(AccessToken refused) {
    if (current != null && current.is(refused)) {
      current = null;
    }
  }

  private synchronized Turn turn(CompletableFuture<AccessToken> mine) {
    Instant now = clock.instant();
    AccessToken last = current;
    if (last != null && now.isBefore(last.renewAt())) {
      return new Turn(CompletableFuture.completedFuture(last), null);
    }
    if (renewal != null) {
      return new Turn(renewal, null);
    }
    renewal = mine;
    if (last == null) {
      return new Turn(mine, null);
    }
    // never sent again from here on, whatever becomes of this renewal
    current = last.spent(now);
    return new Turn(mine, last.refresh());
  }

  private void renew(
      @Nullable Secret refresh, CompletableFuture<AccessToken> mine, Attempt caller) {
    AccessToken fresh = null;
    NoTokenException problem = NoTokenException.passing("the renewal was given up");
    try {
      fresh = fresh(refresh, caller);
    } catch (NoTokenException e) {
      problem = e;
    } finally {
      AccessToken token = settled(fresh);
      if (token == null) {
        mine.completeExceptionally(problem);
      } else {
        mine.complete(token);
      }
    }
  }

  private AccessToken fresh(@Nullable Secret refresh, Attempt caller) {
    if (refresh != null) {
      try {
        return endpoint.byRefresh(refresh, caller);
      } catch (ApiException e) {
        // whatever it was: user and password are the way that is left
      }
    }
    return gate.pass(() -> endpoint.byPassword(caller));
  }

  /** The token from now on: the fresh one, or the last one as long as it has not ended. */
  private synchronized @Nullable AccessToken settled(@Nullable AccessToken fresh) {
    renewal = null;
    Instant now = clock.instant();
    if (fresh != null) {
      current = fresh;
    } else if (current != null) {
      current = now.isBefore(current.endsAt()) ? current.spent(now.plus(NEXT_TRY)) : null;
    }
    return current;
  }

  private static AccessToken await(CompletableFuture<AccessToken> token, Duration longest) {
    try {
      return token.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw NoTokenException.passing("it was not renewed in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NoTokenException.passing("interrupted while it was renewed");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NoTokenException problem
          ? problem
          : NoTokenException.passing("the renewal was given up");
    }
  }

  /**
   * What a caller has to do.
   *
   * @param token to wait for; the caller's own future if it is the one to renew
   * @param refresh to renew with, if there is one
   */
  private record Turn(CompletableFuture<AccessToken> token, @Nullable Secret refresh) {}
}
