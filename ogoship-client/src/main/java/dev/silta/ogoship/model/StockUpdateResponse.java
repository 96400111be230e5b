// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An announced or arrived inbound delivery as it is read. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableStockUpdateResponse.class)
public interface StockUpdateResponse extends OpenRecord {
  /** The merchant's own. */
  Optional<String> reference();

  /** OGOship's own reference of the delivery. */
  Optional<String> autoReference();

  /** Only {@code NEW} is known. */
  Optional<String> status();

  Optional<String> supplier();

  Optional<String> warehouseCode();

  Optional<Integer> containers();

  Optional<Integer> pallets();

  Optional<Integer> parcels();

  Optional<String> deliveredBy();

  /** Announced arrival. */
  Optional<Instant> receiveDate();

  /** Real arrival. */
  Optional<Instant> arrivalDate();

  @Value.Redacted
  Optional<String> merchantComments();

  List<String> trackingCodes();

  @Value.Redacted
  Optional<String> specialAction();

  @Value.Redacted
  Optional<String> warehouseComments();

  Optional<Instant> created();

  Optional<Instant> modified();

  List<ProductUpdateResponse> products();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableStockUpdateResponse.Builder {}
}
