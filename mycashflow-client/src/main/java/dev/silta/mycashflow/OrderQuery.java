// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.RestCall;
import dev.silta.mycashflow.model.Order;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Which orders. */
@Value.Immutable
public abstract class OrderQuery {

  public abstract Optional<Order.Status> status();

  public abstract Optional<Instant> createdFrom();

  public abstract Optional<Instant> createdTo();

  /** Whether the moment itself is included is not documented: leave a margin. */
  public abstract Optional<Instant> updatedFrom();

  public abstract Optional<Instant> updatedTo();

  public abstract Optional<Instant> shipmentsCompletedFrom();

  public abstract Optional<Instant> shipmentsCompletedTo();

  public abstract Optional<Instant> archivedFrom();

  public abstract Optional<Instant> archivedTo();

  public abstract Set<OrderExpansion> expand();

  @Value.Default
  public Sort sort() {
    return Sort.UPDATED_AT_ASC;
  }

  /** Records per page; default: the configuration's. */
  public abstract Optional<Integer> pageSize();

  RestCall addTo(RestCall call, int defaultSize, int page) {
    return Resource.expanded(call, OrderExpansion.texts(expand()))
        .query("status", status().map(each -> each.name().toLowerCase(Locale.ROOT)))
        .query("created_at-from", ShopTimes.text(createdFrom()))
        .query("created_at-to", ShopTimes.text(createdTo()))
        .query("updated_at-from", ShopTimes.text(updatedFrom()))
        .query("updated_at-to", ShopTimes.text(updatedTo()))
        .query("shipments_completed_at-from", ShopTimes.text(shipmentsCompletedFrom()))
        .query("shipments_completed_at-to", ShopTimes.text(shipmentsCompletedTo()))
        .query("archived_at-from", ShopTimes.text(archivedFrom()))
        .query("archived_at-to", ShopTimes.text(archivedTo()))
        .query("sort", sort().text)
        .query("page_size", pageSize().orElse(defaultSize))
        .query("page", page);
  }

  public static Builder builder() {
    return new Builder();
  }

  static Builder from(OrderQuery query) {
    return builder().from(query);
  }

  /** Builds the query; everything has a default. */
  public static final class Builder extends ImmutableOrderQuery.Builder {}

  /** The orders that the vendor offers. */
  public enum Sort {
    ID_ASC("id-asc"),
    ID_DESC("id-desc"),
    /** Read by last change instead of by page number, so that changes meanwhile hide nothing. */
    UPDATED_AT_ASC("updated_at-asc"),
    UPDATED_AT_DESC("updated_at-desc");

    private final String text;

    Sort(String text) {
      this.text = text;
    }
  }
}
