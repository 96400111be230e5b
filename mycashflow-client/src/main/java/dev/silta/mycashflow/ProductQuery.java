// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Which products. An edit of a relation, such as stock, need not move the time of the update. */
@Value.Immutable
public abstract class ProductQuery {

  /** At most about 50, for the sake of the address's length. */
  public abstract Set<Long> ids();

  public abstract Optional<Instant> createdFrom();

  public abstract Optional<Instant> createdTo();

  public abstract Optional<Instant> updatedFrom();

  public abstract Optional<Instant> updatedTo();

  public abstract Set<ProductExpansion> expand();

  @Value.Default
  public Sort sort() {
    return Sort.ID_ASC;
  }

  /** Records per page; default: the configuration's. */
  public abstract Optional<Integer> pageSize();

  RestCall addTo(RestCall call, int defaultSize, int page) {
    return Resource.expanded(call, ProductExpansion.texts(expand()))
        .query("id", idList())
        .query("created_at-from", ShopTimes.text(createdFrom()))
        .query("created_at-to", ShopTimes.text(createdTo()))
        .query("updated_at-from", ShopTimes.text(updatedFrom()))
        .query("updated_at-to", ShopTimes.text(updatedTo()))
        .query("sort", sort() == Sort.ID_ASC ? "id-asc" : "id-desc")
        .query("page_size", pageSize().orElse(defaultSize))
        .query("page", page);
  }

  private Optional<String> idList() {
    String list = ids().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    return Optional.of(list).filter(text -> !text.isEmpty());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the query; everything has a default. */
  public static final class Builder extends ImmutableProductQuery.Builder {}

  /** The orders that the vendor offers. */
  public enum Sort {
    /** Stable while products change. */
    ID_ASC,
    ID_DESC
  }
}
