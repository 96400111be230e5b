// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.mycashflow.model.Meta;
import dev.silta.mycashflow.model.Order;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the orders of a few seconds one by one, since the server fails on them together. An order
 * that it cannot deliver in full is listed as malformed, and the others are delivered.
 */
final class BlameSearch {
  private static final String PROBLEM = "the server fails to deliver this order in full";

  private final OrderReads reads;
  private final OrderWindow window;
  private final long known;

  BlameSearch(OrderReads reads, KeysetState state) {
    this.reads = reads;
    this.window = OrderWindow.between(state.since(), KeysetPages.WALK);
    this.known = state.number().itemCount();
  }

  /** The order at this place of the window, from 1. */
  RawPage<Order> place(int number) {
    return attempt(number, reads.expansions())
        .or(() -> attempt(number, modest()).map(page -> blamed(number, page)))
        .or(() -> attempt(number, Set.of()).map(page -> blamed(number, page)))
        .orElseGet(() -> nameless(number));
  }

  private Optional<RawPage<Order>> attempt(int number, Set<OrderExpansion> expand) {
    try {
      return Optional.of(reads.single(window, number, expand));
    } catch (ApiException failure) {
      if (OrderReads.isServerDefect(failure)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  private Set<OrderExpansion> modest() {
    Set<OrderExpansion> fewer = EnumSet.noneOf(OrderExpansion.class);
    fewer.addAll(reads.expansions());
    fewer.remove(OrderExpansion.EVENTS);
    fewer.remove(OrderExpansion.COMMENTS);
    return fewer;
  }

  private static RawPage<Order> blamed(int number, RawPage<Order> page) {
    List<Listing.Malformed> blamed =
        page.records().items().stream()
            .map(each -> new Listing.Malformed(number - 1, Long.toString(each.id()), "", PROBLEM))
            .toList();
    return new RawPage<>(
        blamed.isEmpty() ? page.records() : new Listing<>(List.of(), blamed),
        page.meta(),
        page.servedAt());
  }

  /** Not even the order's id could be read; the newest order still can, or it is no defect. */
  private RawPage<Order> nameless(int number) {
    reads.requireAlive();
    Meta meta =
        attempt(number + 1, Set.of())
            .map(page -> follows(number, page.meta().itemCount().orElse(known)))
            .orElseGet(() -> follows(number, known));
    String problem = "the server fails on order " + number + " of " + window;
    return new RawPage<>(
        new Listing<>(List.of(), List.of(new Listing.Malformed(number - 1, "", "", problem))),
        meta,
        Optional.empty());
  }

  private static Meta follows(int number, long count) {
    Meta.Builder meta = Meta.builder().page(number).pageSize(1).itemCount(count);
    return number < count ? meta.next("more").build() : meta.build();
  }
}
