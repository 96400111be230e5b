// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import dev.silta.http.CallOptions.Retries;
import java.time.Duration;
import org.slf4j.Logger;

/**
 * Tries again what is safe to try again: a repeatable request after a passing failure, any other
 * only if it surely was not carried out. Bounded by the policy, the lane's budget and the deadline
 * of the call.
 */
final class RetryingTransport implements ApiTransport {
  private static final Logger LOG = LoggingTransport.LOG;
  private final ApiTransport inner;
  private final RetryBudget budget;
  private final HttpConfig config;
  private final Backoff backoff;

  RetryingTransport(ApiTransport inner, RetryBudget budget, HttpConfig config) {
    this.inner = inner;
    this.budget = budget;
    this.config = config;
    this.backoff = new Backoff(config.retry(), config.random());
  }

  @Override
  public ApiResponse send(ApiRequest first) {
    ApiRequest request = first;
    int taken = RetryBudget.SUCCESS;
    while (true) {
      Outcome outcome = Outcome.of(inner, request);
      if (outcome.isHealthy()) {
        budget.giveBack(taken);
      }
      Retryable retryable = outcome.retryable(request);
      Duration delay = backoff.delay(request.attempt().number(), outcome.asked());
      if (!mayRetry(request, retryable, delay)) {
        return outcome.orThrow();
      }
      LOG.info("{}: {}; trying again in {} ms", request, outcome, delay.toMillis());
      taken = retryable.cost();
      request = request.with(request.attempt().next(outcome.isDoubtful(request)));
      sleep(request, delay);
    }
  }

  /** Takes from the budget if it says yes. */
  private boolean mayRetry(ApiRequest request, Retryable retryable, Duration delay) {
    Attempt attempt = request.attempt();
    return request.options().retries() == Retries.AS_CONFIGURED
        && retryable.allowsAfter(attempt.number())
        && attempt.number() < config.retry().maxAttempts()
        && delay.compareTo(attempt.left(config.clock())) < 0
        && budget.take(retryable.cost());
  }

  private void sleep(ApiRequest next, Duration delay) {
    try {
      config.sleeper().sleep(delay);
      next.call().waited(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Attempt attempt = next.attempt();
      String message = "interrupted while waiting to try again";
      throw new ApiException.Transient(
          Failure.unanswered(next, attempt.before(), attempt.doubtful(), message), e);
    }
  }

  @Override
  public String toString() {
    return "Retry " + config.retry().maxAttempts() + " attempts > " + inner;
  }
}
