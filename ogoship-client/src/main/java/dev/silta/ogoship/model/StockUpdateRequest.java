// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An inbound delivery as it is announced. It can be neither changed nor taken back through the API.
 */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableStockUpdateRequest.class)
public interface StockUpdateRequest {
  /** Who sends the goods. */
  String supplier();

  /** Best estimate of the arrival. */
  Instant receiveDate();

  /** The merchant's own; must be on the goods, so that the warehouse finds the announcement. */
  String reference();

  List<ProductUpdateRequest> products();

  /** Target warehouse, such as {@code VNT}; needed where the merchant uses several. */
  Optional<String> warehouseCode();

  /** Announced containers; at most 32,767. */
  Optional<Integer> containers();

  /** Announced pallets; at most 32,767. */
  Optional<Integer> pallets();

  /** Announced parcels; at most 32,767. */
  Optional<Integer> parcels();

  /** The transport company. */
  Optional<String> deliveredBy();

  /** A note to the warehouse. */
  @Value.Redacted
  Optional<String> merchantComments();

  /** Tracking of the inbound delivery. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> trackingCodes();

  /** A note for special cases. */
  @Value.Redacted
  Optional<String> specialAction();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableStockUpdateRequest.Builder {}
}
