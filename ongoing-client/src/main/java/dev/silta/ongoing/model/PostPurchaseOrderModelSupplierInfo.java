// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code supplierInfo} of {@link PostPurchaseOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderModelSupplierInfo.class)
public interface PostPurchaseOrderModelSupplierInfo {
  Optional<String> supplierNumber();

  Optional<String> supplierName();

  @Value.Redacted
  Optional<PostPurchaseOrderSupplierInfoSupplierAddress> supplierAddress();

  @Value.Redacted
  Optional<String> remark();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderModelSupplierInfo.Builder {}
}
