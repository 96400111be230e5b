// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderModel;
import java.util.Optional;

/**
 * Orders as they are updated. Whether the warehouse keeps or clears what an update does not name is
 * not published, so texts that the shop no longer has are named and empty.
 */
public final class Emptied {
  private static final Optional<String> NONE = Optional.of("");

  private Emptied() {}

  /** The order with its remark, service point and second address line present in any case. */
  public static PostOrderModel texts(PostOrderModel order) {
    PostOrderConsignee consignee = order.consignee();
    return PostOrderModel.builder()
        .from(order)
        .orderRemark(order.orderRemark().or(() -> NONE))
        .servicePointCode(order.servicePointCode().or(() -> NONE))
        .consignee(
            PostOrderConsignee.builder()
                .from(consignee)
                .address2(consignee.address2().or(() -> NONE))
                .build())
        .build();
  }
}
