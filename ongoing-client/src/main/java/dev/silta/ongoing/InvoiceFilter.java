// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /invoices} is narrowed by; conditions combine with AND. Immutable. */
@Value.Immutable
public abstract class InvoiceFilter {
  public abstract List<Integer> invoiceIds();

  public abstract Optional<Boolean> isExported();

  public abstract Optional<Instant> invoiceExportedDateFrom();

  public abstract Optional<Instant> invoiceExportedDateTo();

  public abstract Optional<Instant> invoiceDateFrom();

  public abstract Optional<Instant> invoiceDateTo();

  /** Lowest invoice id: the cursor of paging. */
  public abstract Optional<Integer> invoiceIdFrom();

  /** Page size. */
  public abstract Optional<Integer> maxInvoicesToGet();

  final RestCall addTo(RestCall call) {
    return call.query("invoiceIds", invoiceIds())
        .query("isExported", isExported())
        .query("invoiceExportedDateFrom", invoiceExportedDateFrom())
        .query("invoiceExportedDateTo", invoiceExportedDateTo())
        .query("invoiceDateFrom", invoiceDateFrom())
        .query("invoiceDateTo", invoiceDateTo())
        .query("invoiceIdFrom", invoiceIdFrom())
        .query("maxInvoicesToGet", maxInvoicesToGet());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableInvoiceFilter.Builder {}
}
