// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The order that a {@link GetInvoiceCharge} is for. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetInvoiceChargeOrderContext.class)
public interface GetInvoiceChargeOrderContext extends OpenRecord {
  Optional<GetInvoiceOrderContextConsignee> consignee();

  Optional<Integer> orderId();

  Optional<String> orderNumber();

  Optional<Instant> deliveryDate();

  Optional<String> referenceNumber();

  @Value.Redacted
  Optional<String> remark();

  Optional<String> wayBill();

  Optional<GetInvoiceOrderContextTransporter> transporter();

  Optional<GetInvoiceOrderContextReturnTransporter> returnTransporter();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetInvoiceChargeOrderContext.Builder {}

  /** The {@code consignee} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceOrderContextConsignee.class)
  interface GetInvoiceOrderContextConsignee extends OpenRecord {
    Optional<Integer> consigneeId();

    @Value.Redacted
    Optional<String> name();

    Optional<String> countryCode();

    @Value.Redacted
    Optional<String> postCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceOrderContextConsignee.Builder {}
  }

  /** The {@code transporter} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceOrderContextTransporter.class)
  interface GetInvoiceOrderContextTransporter extends OpenRecord {
    Optional<String> code();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceOrderContextTransporter.Builder {}
  }

  /** The {@code returnTransporter} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceOrderContextReturnTransporter.class)
  interface GetInvoiceOrderContextReturnTransporter extends OpenRecord {
    Optional<String> code();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceOrderContextReturnTransporter.Builder {}
  }
}
