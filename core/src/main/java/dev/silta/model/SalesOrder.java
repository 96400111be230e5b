// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the shop asks a warehouse to send. Immutable. {@code toString} shows number and state only.
 */
@Value.Immutable
public abstract class SalesOrder {

  public abstract OrderNumber number();

  public abstract OrderState state();

  public abstract PaymentState payment();

  public abstract Instant placedAt();

  /** Currency of all amounts, ISO 4217. */
  public abstract String currency();

  public abstract Consignee consignee();

  /** Who pays, if that is known apart from who receives. */
  public abstract Optional<Consignee> payer();

  /** The shop's key of the customer; absent for guests. */
  public abstract Optional<String> customerKey();

  public abstract Optional<DeliveryMethod> delivery();

  public abstract Optional<PickupPoint> pickupPoint();

  /** The public comments, combined. */
  public abstract Optional<String> remark();

  /** What the customer pays in all. */
  public abstract Optional<Money> total();

  /** What the customer pays for transport. */
  public abstract Optional<Money> shippingCosts();

  /** What the carrier is to collect on delivery; absent unless the customer pays that way. */
  public abstract Optional<Money> cashOnDelivery();

  /**
   * Changes whenever the shop's record of the order changes, in whatever field; a refusal by the
   * shop is not asked again before. No personal data.
   */
  public abstract Optional<String> revision();

  /** Language of the customer, two letters in lower case. */
  public abstract Optional<String> language();

  /** Tracking codes that the shop already has. */
  public abstract Set<String> trackingCodes();

  public abstract List<SalesOrderLine> lines();

  /** The same order with other lines. */
  public SalesOrder withLines(List<SalesOrderLine> other) {
    return builder()
        .number(number())
        .state(state())
        .payment(payment())
        .placedAt(placedAt())
        .currency(currency())
        .consignee(consignee())
        .payer(payer())
        .customerKey(customerKey())
        .delivery(delivery())
        .pickupPoint(pickupPoint())
        .remark(remark())
        .total(total())
        .shippingCosts(shippingCosts())
        .cashOnDelivery(cashOnDelivery())
        .revision(revision())
        .language(language())
        .addAllTrackingCodes(trackingCodes())
        .addAllLines(other)
        .build();
  }

  public static SalesOrderBuilderStages.BuildStart builder() {
    return SalesOrderBuilderStages.start();
  }

  @Override
  public final String toString() {
    return "SalesOrder{" + number() + ", " + state() + "}";
  }
}
