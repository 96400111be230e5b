// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import dev.silta.mycashflow.model.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Orders by time of update. Paging by number would skip an order whenever one that was read moves
 * to the end; so each page is the first one of what was updated since the page before, a second
 * earlier because it is not documented whether the lower limit is included. Where that makes no
 * progress, since more than a page was updated within a second, those seconds are walked by page
 * number; where the server fails, the window is narrowed until one order is found to blame.
 */
final class KeysetPages implements Pages<Order> {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** Holds a second, the one after it, and ends that may or may not count. */
  static final Duration WALK = Duration.ofSeconds(3);

  /** Beyond every order, where the newest one cannot be asked. */
  private static final Duration FAR = Duration.ofDays(400);

  private final OrderReads reads;
  private final int budget;
  private final Instant first;

  KeysetPages(OrderReads reads, int budget, Optional<Instant> first) {
    this.reads = reads;
    this.budget = budget;
    this.first = first.orElse(OrderWindow.BEGINNING);
  }

  @Override
  public PageCursor start() {
    return KeysetState.from(first).cursor();
  }

  @Override
  public Page<Order> at(PageCursor cursor) {
    KeysetState state = KeysetState.of(cursor);
    return switch (state.mode()) {
      case CHASE -> chase(state);
      case TIE -> tie(state);
      case SINGLE -> single(state);
    };
  }

  private Page<Order> chase(KeysetState state) {
    try {
      OrderWindow window = OrderWindow.since(state.since());
      RawPage<Order> page = reads.page(window, state.number().page());
      return delivered(state, page, Optional.empty());
    } catch (ApiException failure) {
      if (!OrderReads.isServerDefect(failure)) {
        throw failure;
      }
      return narrowed(state.chase(state.since(), PageNumber.FIRST));
    }
  }

  /** Halves the window until the server can answer. */
  private Page<Order> narrowed(KeysetState state) {
    Instant newest = reads.newestUpdate().orElse(state.since().plus(FAR));
    Duration span = Duration.between(state.since(), newest.plus(SECOND));
    for (Duration half = span.dividedBy(2); half.compareTo(WALK) > 0; half = half.dividedBy(2)) {
      Duration whole = Duration.ofSeconds(half.toSeconds());
      try {
        RawPage<Order> page = reads.page(OrderWindow.between(state.since(), whole), 1);
        return delivered(state, page, Optional.of(state.since().plus(whole)));
      } catch (ApiException failure) {
        if (!OrderReads.isServerDefect(failure)) {
          throw failure;
        }
      }
    }
    return single(state.walk(KeysetState.Mode.SINGLE, PageNumber.FIRST));
  }

  private Page<Order> delivered(KeysetState state, RawPage<Order> page, Optional<Instant> end) {
    Optional<KeysetState> next =
        page.isLast(state.number().page())
            ? end.map(to -> state.chase(to.minus(SECOND), PageNumber.FIRST))
            : Optional.of(after(state, page));
    return result(state, page.records(), next, page.servedAt());
  }

  private static KeysetState after(KeysetState state, RawPage<Order> page) {
    Optional<Instant> last = KeysetState.lastUpdate(page.records().items());
    if (last.isEmpty()) {
      return state.chase(state.since(), state.number().after(page));
    }
    Instant from = last.get().minus(SECOND);
    return from.isAfter(state.since())
        ? state.chase(from, PageNumber.FIRST)
        : state.walk(KeysetState.Mode.TIE, PageNumber.FIRST);
  }

  private Page<Order> tie(KeysetState state) {
    OrderWindow window = OrderWindow.between(state.since(), WALK);
    try {
      return walked(state, number -> reads.page(window, number));
    } catch (ApiException failure) {
      if (!OrderReads.isServerDefect(failure)) {
        throw failure;
      }
      return single(state.walk(KeysetState.Mode.SINGLE, PageNumber.FIRST));
    }
  }

  private Page<Order> single(KeysetState state) {
    return walked(state, new BlameSearch(reads, state)::place);
  }

  /** One step of a walk by page number; after its end the seconds that it covered are done. */
  private Page<Order> walked(KeysetState state, IntFunction<RawPage<Order>> source) {
    Page<Order> page = new NumberedPages<>("/orders", budget, source).at(state.number().cursor());
    KeysetState next =
        page.next()
            .map(cursor -> state.walk(state.mode(), PageNumber.of(cursor)))
            .orElseGet(() -> state.chase(state.since().plusSeconds(2), PageNumber.FIRST));
    return result(state, page.records(), Optional.of(next), page.servedAt());
  }

  private static Page<Order> result(
      KeysetState state,
      Listing<Order> records,
      Optional<KeysetState> next,
      Optional<Instant> servedAt) {
    List<Order> delivered = records.items();
    return new Page<>(
        state.unseen(records), next.map(each -> each.remembering(delivered).cursor()), servedAt);
  }
}
