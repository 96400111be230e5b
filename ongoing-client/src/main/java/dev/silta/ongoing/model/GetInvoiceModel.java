// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the warehouse bills the goods owner. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetInvoiceModel.class)
public interface GetInvoiceModel extends OpenRecord {
  Optional<GetInvoiceModelGoodsOwner> goodsOwner();

  GetInvoiceModelInvoiceInfo invoiceInfo();

  List<GetInvoiceCharge> invoiceCharges();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetInvoiceModel.Builder {}

  /** The {@code goodsOwner} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceModelGoodsOwner.class)
  interface GetInvoiceModelGoodsOwner extends OpenRecord {
    Optional<Integer> id();

    Optional<String> name();

    Optional<String> financialCode();

    Optional<String> goodsLocationCode();

    Optional<String> goodsOwnerReference();

    Optional<String> goodsOwnerInvoiceCurrencyCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceModelGoodsOwner.Builder {}
  }

  /** The {@code invoiceInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceModelInvoiceInfo.class)
  interface GetInvoiceModelInvoiceInfo extends OpenRecord {
    Optional<String> invoiceNumber();

    int invoiceId();

    Optional<String> title();

    Optional<Instant> invoiceDate();

    Optional<Instant> invoicePeriodStart();

    Optional<Instant> invoicePeriodEnd();

    Optional<BigDecimal> invoiceAmount();

    /** Whether an accounting system has taken it. */
    Optional<Boolean> isExported();

    Optional<String> invoiceYourOrderNumber();

    Optional<String> invoiceYourReference();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceModelInvoiceInfo.Builder {}
  }
}
