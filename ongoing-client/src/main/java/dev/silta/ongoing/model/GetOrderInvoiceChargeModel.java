// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/{orderId}/invoiceCharges} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderInvoiceChargeModel.class)
public interface GetOrderInvoiceChargeModel extends OpenRecord {
  Optional<Integer> invoiceId();

  Optional<Integer> chargeId();

  Optional<BigDecimal> price();

  Optional<BigDecimal> numberOfItems();

  Optional<Instant> actionDate();

  @Value.Redacted
  Optional<String> comment();

  Optional<CodeNamePair> profitCenter();

  Optional<GetOrderInvoiceChargeModelInvoiceArticle> invoiceArticle();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderInvoiceChargeModel.Builder {}

  /** The {@code invoiceArticle} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderInvoiceChargeModelInvoiceArticle.class)
  interface GetOrderInvoiceChargeModelInvoiceArticle extends OpenRecord {
    Optional<Integer> invoiceArticleId();

    Optional<String> code();

    Optional<String> title();

    Optional<String> account();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderInvoiceChargeModelInvoiceArticle.Builder {}
  }
}
