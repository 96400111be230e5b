// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.http.JsonException;
import dev.silta.sync.Hint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the messages of one sender, of one type, for one tenant. Size, then proof over the raw
 * bytes, then the body, then repetition; whatever is wrong ends as a verdict and a count, never as
 * an exception. Has no effect but its counts: the host answers {@link WebhookAnswer#status} at once
 * and hands the hints to the engine after that, on a thread of its own. A hint that the host loses
 * delays a change until the next run of its flow.
 *
 * <p>Safe for use by several threads; lives as long as the host, since it remembers what it has
 * accepted.
 *
 * <pre>{@code
 * WebhookAnswer answer = receiver.receive(WebhookRequest.of(headers, body));
 * respond(answer.status());
 * answer.hints().forEach(hint -> worker.execute(() -> engine.hint(hint)));
 * }</pre>
 */
public final class WebhookReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookReceiver.class);
  private final WebhookVerifier verifier;
  private final WebhookReader reader;
  private final WebhookLimits limits;
  private final ReplayMemory memory;
  private final Counters counters = new Counters();

  private WebhookReceiver(
      WebhookVerifier verifier, WebhookReader reader, WebhookLimits limits, Clock clock) {
    this.verifier = verifier;
    this.reader = reader;
    this.limits = limits;
    this.memory = new ReplayMemory(limits, clock);
  }

  /** A receiver with default limits, on the system's clock. */
  public static WebhookReceiver of(WebhookVerifier verifier, WebhookReader reader) {
    return of(verifier, reader, WebhookLimits.defaults(), Clock.systemUTC());
  }

  /**
   * A receiver.
   *
   * @param clock tells when an accepted message may be forgotten
   */
  public static WebhookReceiver of(
      WebhookVerifier verifier, WebhookReader reader, WebhookLimits limits, Clock clock) {
    return new WebhookReceiver(verifier, reader, limits, clock);
  }

  /** What is to be answered and done. Never throws on bad input. */
  public WebhookAnswer receive(WebhookRequest request) {
    return counters.counted(judged(request));
  }

  /** What came so far. */
  public WebhookCounts counts() {
    return counters.counts();
  }

  public WebhookLimits limits() {
    return limits;
  }

  private WebhookAnswer judged(WebhookRequest request) {
    Optional<WebhookVerdict> refused = Admission.refused(request, limits);
    if (refused.isPresent()) {
      return WebhookAnswer.without(refused.get());
    }
    if (!isProved(request)) {
      return WebhookAnswer.without(WebhookVerdict.UNPROVED);
    }
    WebhookMessage message = read(request);
    if (message instanceof WebhookMessage.Hints hints) {
      return followed(hints, request);
    }
    return WebhookAnswer.without(
        message instanceof WebhookMessage.OtherTenant
            ? WebhookVerdict.OTHER_TENANT
            : WebhookVerdict.MALFORMED);
  }

  private boolean isProved(WebhookRequest request) {
    try {
      return verifier.accepts(request);
    } catch (RuntimeException bug) {
      LOG.warn("a verifier failed: {}", bug.getClass().getName());
      return false;
    }
  }

  private WebhookMessage read(WebhookRequest request) {
    try {
      return reader.read(request.body());
    } catch (JsonException unreadable) {
      return new WebhookMessage.Unreadable();
    } catch (RuntimeException bug) {
      // its message may hold what the body held
      LOG.warn("a reader failed: {}", bug.getClass().getName());
      return new WebhookMessage.Unreadable();
    }
  }

  private WebhookAnswer followed(WebhookMessage.Hints message, WebhookRequest request) {
    List<Hint> hints = message.hints();
    if (hints.isEmpty()) {
      return WebhookAnswer.without(WebhookVerdict.NOTHING_TO_DO);
    }
    return memory.isNew(digest(message, request))
        ? new WebhookAnswer(WebhookVerdict.ACCEPTED, hints)
        : WebhookAnswer.without(WebhookVerdict.DUPLICATE);
  }

  private static String digest(WebhookMessage.Hints message, WebhookRequest request) {
    byte[] known =
        message.id().map(id -> id.getBytes(StandardCharsets.UTF_8)).orElseGet(request::bytes);
    return HexFormat.of().formatHex(Digests.sha256(known));
  }
}
