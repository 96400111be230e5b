// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /purchaseOrders/{purchaseOrderId}/articleItems} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePurchaseOrderArticleItemResponse.class)
public interface PurchaseOrderArticleItemResponse extends OpenRecord {
  Optional<Boolean> success();

  List<PurchaseOrderArticleItemResponseMessage> messages();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePurchaseOrderArticleItemResponse.Builder {}

  /** The {@code messages} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePurchaseOrderArticleItemResponseMessage.class)
  interface PurchaseOrderArticleItemResponseMessage extends OpenRecord {
    Optional<Integer> purchaseOrderLineId();

    Optional<Integer> articleItemId();

    Optional<Boolean> success();

    Optional<String> message();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePurchaseOrderArticleItemResponseMessage.Builder {}
  }
}
