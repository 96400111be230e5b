// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.model.ArticleNumber;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.StockFilter;
import dev.silta.ogoship.model.StockResponse;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the stock of one product; an answer about other products says nothing. The number is
 * compared without regard to case, but OGOship may find codes to the letter only: so it is asked
 * for as it is, then in upper case, as codes mostly are, and then looked for in the whole list.
 */
record StockLookup(OgoshipClient client, Function<StockResponse, Optional<StockLevel>> mapping) {

  Optional<StockLevel> find(ArticleNumber number) {
    String code = number.value();
    return Stream.of(code, code.toUpperCase(Locale.ROOT))
        .distinct()
        .flatMap(each -> in(StockFilter.builder().productCode(each).build(), number).stream())
        .findFirst()
        .or(() -> in(StockFilter.builder().build(), number));
  }

  /** Where two codes differ by case only, the one that is written as asked comes first. */
  private Optional<StockLevel> in(StockFilter filter, ArticleNumber number) {
    return client.stock().pages(filter).stream()
        .flatMap(page -> page.records().items().stream())
        .flatMap(row -> mapping.apply(row).stream())
        .filter(level -> level.number().key().equals(number.key()))
        .min(Comparator.comparing(level -> !level.number().equals(number)));
  }
}
