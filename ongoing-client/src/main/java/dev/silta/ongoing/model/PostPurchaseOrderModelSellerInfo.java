// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code sellerInfo} of {@link PostPurchaseOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderModelSellerInfo.class)
public interface PostPurchaseOrderModelSellerInfo {
  Optional<String> sellerNumber();

  Optional<String> sellerName();

  Optional<PostPurchaseOrderSellerInfoSellerAddress> sellerAddress();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderModelSellerInfo.Builder {}
}
