// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.MappingException;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.StockFilter;
import dev.silta.ogoship.model.StockResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Stock levels, those of the warehouse's own codes included: whoever reads them knows none. */
record StockPages(OgoshipClient client, Function<StockResponse, Optional<StockLevel>> mapping)
    implements FeedPages<StockResponse, StockLevel> {

  @Override
  public Dated<Listing<StockResponse>> page(Optional<Instant> since, int number) {
    StockFilter filter = StockFilter.builder().modifiedAfter(since).build();
    return client.stock().listDated(filter, number);
  }

  @Override
  public int limit() {
    return client.config().pageLimit();
  }

  @Override
  public int budget() {
    return client.config().pageBudget();
  }

  @Override
  public Optional<Instant> changedAt(StockResponse row) {
    return row.modified();
  }

  @Override
  public Optional<Reading<StockLevel>> reading(StockResponse row) {
    try {
      return mapping.apply(row).map(Reading::of);
    } catch (MappingException e) {
      return Optional.of(
          new Reading.Unreadable<>(
              row.productCode().orElse(""), e.reason(), String.valueOf(e.getMessage())));
    }
  }

  @Override
  public boolean mayBeOurs(String code) {
    return true;
  }
}
