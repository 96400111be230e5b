// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One charge of {@link GetInvoiceModel}, and what it is for. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetInvoiceCharge.class)
public interface GetInvoiceCharge extends OpenRecord {
  Optional<Integer> chargeId();

  Optional<BigDecimal> price();

  Optional<BigDecimal> numberOfItems();

  Optional<Instant> actionDate();

  @Value.Redacted
  Optional<String> comment();

  Optional<String> profitCenterCode();

  Optional<String> container();

  Optional<GetInvoiceChargeInvoiceArticle> invoiceArticle();

  Optional<GetInvoiceChargeOrderContext> orderContext();

  Optional<GetInvoiceChargePurchaseOrderContext> purchaseOrderContext();

  Optional<GetInvoiceChargePalletItemContext> palletItemContext();

  Optional<GetInvoiceChargeArticleItemContext> articleItemContext();

  Optional<GetInvoiceChargeArticleContext> articleContext();

  Optional<Integer> profitCenterId();

  Optional<String> profitCenterName();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetInvoiceCharge.Builder {}

  /** The {@code invoiceArticle} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceChargeInvoiceArticle.class)
  interface GetInvoiceChargeInvoiceArticle extends OpenRecord {
    Optional<String> code();

    Optional<String> title();

    Optional<String> account();

    Optional<Integer> id();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceChargeInvoiceArticle.Builder {}
  }

  /** The {@code purchaseOrderContext} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceChargePurchaseOrderContext.class)
  interface GetInvoiceChargePurchaseOrderContext extends OpenRecord {
    Optional<Integer> purchaseOrderId();

    Optional<String> purchaseOrderNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceChargePurchaseOrderContext.Builder {}
  }

  /** The {@code palletItemContext} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceChargePalletItemContext.class)
  interface GetInvoiceChargePalletItemContext extends OpenRecord {
    Optional<Integer> parcelId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceChargePalletItemContext.Builder {}
  }

  /** The {@code articleItemContext} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceChargeArticleItemContext.class)
  interface GetInvoiceChargeArticleItemContext extends OpenRecord {
    Optional<Integer> articleItemId();

    Optional<Integer> articleSystemId();

    Optional<String> scannedSerial();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceChargeArticleItemContext.Builder {}
  }

  /** The {@code articleContext} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInvoiceChargeArticleContext.class)
  interface GetInvoiceChargeArticleContext extends OpenRecord {
    Optional<Integer> articleSystemId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInvoiceChargeArticleContext.Builder {}
  }
}
