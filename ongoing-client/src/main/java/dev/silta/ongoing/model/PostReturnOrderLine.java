// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code returnOrderLines} of {@link PostReturnOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostReturnOrderLine.class)
public interface PostReturnOrderLine {
  String returnOrderRowNumber();

  PostReturnOrderLineCustomerOrderLine customerOrderLine();

  BigDecimal toBeReturnedNumberOfItems();

  Optional<CodeNamePair> returnCause();

  @Value.Redacted
  Optional<String> returnOrderLineComment();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostReturnOrderLine.Builder {}

  /** The {@code customerOrderLine} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostReturnOrderLineCustomerOrderLine.class)
  interface PostReturnOrderLineCustomerOrderLine {
    Optional<Integer> orderLineId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostReturnOrderLineCustomerOrderLine.Builder {}
  }
}
