// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order as it is sent: {@code PUT /orders} creates it or replaces it by {@code orderNumber}.
 * Flat; what is read back is {@link GetOrderModel}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderModel.class)
public interface PostOrderModel {
  GoodsOwnerId goodsOwnerId();

  /** Unique per goods owner; the key of a PUT. At most 50 characters. */
  String orderNumber();

  /** A plain date in the shop's zone; the vendor takes date-times as well. */
  LocalDate deliveryDate();

  Optional<String> referenceNumber();

  /** The shop's own id of the order; stored and given back, no key. */
  Optional<String> goodsOwnerOrderId();

  Optional<String> salesCode();

  /** At most 500 characters. */
  @Value.Redacted
  Optional<String> orderRemark();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  /** The carrier's id of the pick-up point; at most 50 characters. */
  Optional<String> servicePointCode();

  @Value.Redacted
  Optional<String> freeText1();

  @Value.Redacted
  Optional<String> freeText2();

  @Value.Redacted
  Optional<String> freeText3();

  Optional<Instant> orderFreeDateTime1();

  Optional<Instant> orderFreeDateTime2();

  Optional<CodeNamePair> orderType();

  Optional<CodeNamePair> wayOfDelivery();

  PostOrderConsignee consignee();

  /** The place for the customer's e-mail address. */
  Optional<PostOrderNotification> emailNotification();

  /** The place for the customer's mobile number. */
  Optional<PostOrderNotification> smsNotification();

  Optional<PostOrderNotification> telephoneNotification();

  Optional<PostOrderTransporter> transporter();

  Optional<PostOrderReturnTransporter> returnTransporter();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostOrderLine> orderLines();

  Optional<PostOrderCustomsInfo> customsInfo();

  Optional<String> preparedTransportDocumentId();

  Optional<BigDecimal> freightPrice();

  Optional<Integer> warehouseId();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostOrderClass> classes();

  Optional<CodeNamePair> termsOfDeliveryType();

  Optional<BigDecimal> customerPrice();

  Optional<PostOrderAdvanced> advanced();

  Optional<String> consigneeOrderNumber();

  @Value.Redacted
  Optional<String> warehouseInstruction();

  Optional<PostOrderMarketPlace> marketPlace();

  Optional<Integer> pickingPriority();

  Optional<String> productionCode();

  Optional<String> transporterBulkId();

  @Value.Redacted
  Optional<String> invoiceUrl();

  Optional<String> languageCode();

  Optional<BigDecimal> orderFreeDecimal1();

  @Value.Redacted
  Optional<String> freeText4();

  Optional<PostOrderTransporterAddons> transporterAddons();

  Optional<PostOrderTransporterAddons> returnTransporterAddons();

  Optional<Instant> orderFreeDateTime3();

  Optional<Instant> orderFreeDateTime4();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderModel.Builder {}

  /** The {@code returnTransporter} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostOrderReturnTransporter.class)
  interface PostOrderReturnTransporter {
    Optional<String> transporterCode();

    Optional<String> transporterServiceCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostOrderReturnTransporter.Builder {}
  }
}
