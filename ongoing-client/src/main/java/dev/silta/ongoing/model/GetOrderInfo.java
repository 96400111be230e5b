// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderInfo} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderInfo.class)
public interface GetOrderInfo extends OpenRecord {
  int orderId();

  Optional<String> orderNumber();

  Optional<String> goodsOwnerOrderId();

  Optional<String> referenceNumber();

  Optional<String> salesCode();

  @Value.Redacted
  Optional<String> orderRemark();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  Optional<String> servicePointCode();

  @Value.Redacted
  Optional<String> freeText1();

  @Value.Redacted
  Optional<String> freeText2();

  @Value.Redacted
  Optional<String> freeText3();

  Optional<CodeNamePair> orderType();

  Optional<CodeNamePair> wayOfDelivery();

  /** Declared as a date-time but served as a plain date as well: only the day counts. */
  Optional<LocalDate> deliveryDate();

  Optional<Instant> createdDate();

  Optional<Instant> shippedTime();

  /** Mind the capital B: the same text as {@code waybill} elsewhere. */
  Optional<String> wayBill();

  Optional<String> returnWayBill();

  Optional<GetOrderStatus> orderStatus();

  Optional<PostOrderNotification> emailNotification();

  Optional<PostOrderNotification> smsNotification();

  Optional<PostOrderNotification> telephoneNotification();

  Optional<BigDecimal> orderedNumberOfItems();

  Optional<BigDecimal> allocatedNumberOfItems();

  Optional<BigDecimal> pickedNumberOfItems();

  Optional<PostOrderCustomsInfo> customsInfo();

  Optional<String> preparedTransportDocumentId();

  Optional<IdCodeName> warehouse();

  Optional<CodeNamePair> termsOfDeliveryType();

  Optional<BigDecimal> customerPrice();

  Optional<String> consigneeOrderNumber();

  @Value.Redacted
  Optional<String> warehouseInstruction();

  Optional<PostOrderMarketPlace> marketPlace();

  Optional<Integer> pickingPriority();

  Optional<String> productionCode();

  Optional<GetOrderInfoAdvanced> advanced();

  Optional<BigDecimal> freightPrice();

  @Value.Redacted
  Optional<String> invoiceUrl();

  Optional<Instant> orderFreeDateTime1();

  Optional<String> sortLocation();

  Optional<Instant> printedTime();

  Optional<Boolean> isPickedWithErrors();

  Optional<BigDecimal> orderFreeDecimal1();

  @Value.Redacted
  Optional<String> freeText4();

  Optional<Instant> orderFreeDateTime2();

  Optional<Instant> orderFreeDateTime3();

  Optional<Instant> orderFreeDateTime4();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderInfo.Builder {}
}
