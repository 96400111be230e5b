// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of an order. Immutable. */
@Value.Immutable
public interface SalesOrderLine {

  /** Key of the line within its order; stable. */
  String id();

  /** What the line is to a warehouse. */
  LineKind kind();

  /** Pieces; negative on return rows. */
  Quantity quantity();

  /** Absent if the shop's article has no number. */
  Optional<ArticleNumber> article();

  /** The shop's own key of the article; absent on free-form rows. */
  Optional<String> shopKey();

  /** What the customer saw. */
  Optional<String> name();

  /** Price of one piece at the time of ordering. */
  Optional<Money> unitPrice();

  /** VAT, percent. */
  Optional<BigDecimal> vatRate();

  /** Choices of the customer that the warehouse must see. */
  Optional<String> note();

  /** The same line as another kind. */
  default SalesOrderLine withKind(LineKind other) {
    return builder()
        .id(id())
        .kind(other)
        .quantity(quantity())
        .article(article())
        .shopKey(shopKey())
        .name(name())
        .unitPrice(unitPrice())
        .vatRate(vatRate())
        .note(note())
        .build();
  }

  static SalesOrderLineBuilderStages.BuildStart builder() {
    return SalesOrderLineBuilderStages.start();
  }
}
