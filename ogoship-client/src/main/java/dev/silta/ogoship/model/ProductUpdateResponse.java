// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One product of an inbound delivery as it is read. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableProductUpdateResponse.class)
public interface ProductUpdateResponse extends OpenRecord {
  Optional<String> code();

  Optional<String> name();

  Optional<String> eanCode();

  Optional<String> countryOfOrigin();

  Optional<String> customsDescription();

  Optional<String> hsCode();

  /** Announced pieces. */
  Optional<Integer> expectedQuantity();

  /** Arrived pieces. */
  Optional<Integer> receivedQuantity();

  Optional<BigDecimal> supplyPrice();

  @Value.Redacted
  Optional<String> warehouseComments();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableProductUpdateResponse.Builder {}
}
