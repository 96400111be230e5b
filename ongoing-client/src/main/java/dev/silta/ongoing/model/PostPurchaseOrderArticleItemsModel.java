// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** What {@code PUT /purchaseOrders/{purchaseOrderId}/articleItems} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderArticleItemsModel.class)
public interface PostPurchaseOrderArticleItemsModel {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostPurchaseOrderArticleItemModel> items();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderArticleItemsModel.Builder {}
}
