// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A product and how many pieces of it. Has no id: two lines of one code cannot be told apart. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableOrderLine.class)
public interface OrderLine extends OpenRecord {
  /** Product code, known in myOGO. */
  String code();

  /** Whole pieces. */
  int quantity();

  /** Price of one piece, VAT included. */
  Optional<BigDecimal> unitPrice();

  /** VAT rate within {@link #unitPrice}, such as 25.5. */
  Optional<BigDecimal> vatPercentage();

  Optional<String> productInfoUrl();

  Optional<String> productPictureUrl();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableOrderLine.Builder {}
}
