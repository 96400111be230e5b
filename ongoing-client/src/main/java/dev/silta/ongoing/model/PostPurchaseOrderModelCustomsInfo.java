// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code customsInfo} of {@link PostPurchaseOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderModelCustomsInfo.class)
public interface PostPurchaseOrderModelCustomsInfo {
  Optional<CodeNamePair> termsOfDeliveryType();

  Optional<String> termsOfDeliveryTypeLocation();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderModelCustomsInfo.Builder {}
}
