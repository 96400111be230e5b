// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.http.Listing;
import dev.silta.model.ArticleNumber;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.StockFilter;
import dev.silta.ogoship.model.StockResponse;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads the stock of one product; an answer about other products says nothing. */
record StockLookup(OgoshipClient client, Function<StockResponse, Optional<StockLevel>> mapping) {

  /** Where two codes differ by case only, the one that is written as asked comes first. */
  Optional<StockLevel> find(ArticleNumber number) {
    StockFilter filter = StockFilter.builder().productCode(number.value()).build();
    Iterable<Listing<StockResponse>> pages = client.stock().pages(filter);
    return StreamSupport.stream(pages.spliterator(), false)
        .flatMap(page -> page.items().stream())
        .flatMap(row -> mapping.apply(row).stream())
        .filter(level -> level.number().key().equals(number.key()))
        .min(Comparator.comparing(level -> !level.number().equals(number)));
  }
}
