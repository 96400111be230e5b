// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.RestCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of a flat list, and how much of it at a time. */
@Value.Immutable
public abstract class PageQuery {

  /** Records per page; default: the configuration's. */
  public abstract Optional<Integer> pageSize();

  /** Such as {@code id-desc}; default: by id, so that paging is stable. */
  @Value.Default
  public String sort() {
    return "id-asc";
  }

  /** Relations to include. */
  public abstract List<String> expand();

  /** Further parameters as the vendor names them, for what this client does not know. */
  public abstract Map<String, String> parameters();

  /** The whole list. */
  public static PageQuery all() {
    return builder().build();
  }

  RestCall addTo(RestCall call, int defaultSize, int page) {
    Resource.expanded(call, expand());
    parameters().forEach(call::query);
    return call.query("sort", sort())
        .query("page_size", pageSize().orElse(defaultSize))
        .query("page", page);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the query; everything has a default. */
  public static final class Builder extends ImmutablePageQuery.Builder {}
}
