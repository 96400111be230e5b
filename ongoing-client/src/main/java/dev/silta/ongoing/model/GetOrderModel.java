// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order as it is read: the head fields of {@link PostOrderModel} come back inside {@code
 * orderInfo}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderModel.class)
public interface GetOrderModel extends OpenRecord {
  Optional<GetOrderGoodsOwner> goodsOwner();

  GetOrderInfo orderInfo();

  Optional<GetOrderConsignee> consignee();

  List<GetOrderParcel> parcels();

  List<GetOrderLine> orderLines();

  Optional<GetOrderTransporter> transporter();

  Optional<GetOrderTransporter> returnTransporter();

  List<GetOrderTracking> tracking();

  List<CodeNamePair> classes();

  Optional<GetOrderShipmentInfo> shipmentInfo();

  List<GetOrderTracking> returnTracking();

  Optional<GetOrderModelAdvanced> advanced();

  List<GetOrderParcel> nonTransporterParcels();

  Optional<PostOrderTransporterAddons> transporterAddons();

  Optional<PostOrderTransporterAddons> returnTransporterAddons();

  List<GetWayBillRowModel> wayBillRows();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderModel.Builder {}
}
