// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /returnOrders} is narrowed by; conditions combine with AND. Immutable. */
@Value.Immutable
public abstract class ReturnOrderFilter {
  public abstract List<String> returnOrderNumbers();

  @Value.Redacted
  public abstract List<String> customerOrderNumbers();

  public abstract Optional<Instant> goodsReturnedFromDate();

  public abstract Optional<Integer> returnOrderStatusFrom();

  public abstract Optional<Integer> returnOrderStatusTo();

  final RestCall addTo(RestCall call) {
    return call.query("returnOrderNumbers", returnOrderNumbers())
        .query("customerOrderNumbers", customerOrderNumbers())
        .query("goodsReturnedFromDate", goodsReturnedFromDate())
        .query("returnOrderStatusFrom", returnOrderStatusFrom())
        .query("returnOrderStatusTo", returnOrderStatusTo());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableReturnOrderFilter.Builder {}
}
