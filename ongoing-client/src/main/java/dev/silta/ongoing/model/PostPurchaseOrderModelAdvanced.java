// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostPurchaseOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderModelAdvanced.class)
public interface PostPurchaseOrderModelAdvanced {
  Optional<String> container();

  Optional<Instant> orderDate();

  Optional<Instant> advisedDate();

  Optional<Integer> purchaseOrderStatusCreated();

  Optional<Boolean> purchaseOrderIsReturnType();

  Optional<PostPurchaseOrderAdvancedCustomer> customer();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderModelAdvanced.Builder {}
}
