// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.ArticleNumber;
import dev.silta.store.OperationRow;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One article number on both sides, what is on record of it, and what the next runs would do about
 * it, each with the rule behind it. Immutable.
 */
@Value.Immutable
@SyncStyle
public interface ArticleExplanation {

  ArticleNumber number();

  /** The shop's articles that have the number, as far as the catalogue flow has seen them. */
  List<Claim> claims();

  /** Whether several articles of the shop have the number, so that all of them are held. */
  default boolean isDuplicate() {
    return claims().size() > 1;
  }

  /**
   * How the quantity of the shop is worked out, such as {@code W=8, accepted 2, waiting 0, buffer
   * 0: quantity 10}; empty if a rule comes before it.
   */
  Optional<String> stockWorking();

  /** What was done about it and what waits. */
  List<OperationRow> ledger();

  /** What each flow would do now. */
  List<Verdict> verdicts();

  /** All of it as lines for people. */
  default String text() {
    return String.join("\n", ArticleText.lines(this));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the explanation; the number is mandatory. */
  final class Builder extends ImmutableArticleExplanation.Builder {}

  /**
   * An article of the shop that has the number on record.
   *
   * @param shopKey the shop's own key
   * @param now the number that the shop gives it now; empty if it cannot be read
   * @param barcode EAN or GTIN
   * @param kept whether it is kept at this warehouse
   * @param warehouseId the warehouse's own id; empty if it was never confirmed there
   */
  record Claim(
      String shopKey,
      Optional<ArticleNumber> now,
      Optional<String> barcode,
      boolean kept,
      Optional<String> warehouseId) {

    /** One line for people. */
    public String text() {
      String there =
          warehouseId.map(id -> "at the warehouse as " + id).orElse("not confirmed there");
      return "%s, number now %s%s, %s%s"
          .formatted(
              shopKey,
              now.map(ArticleNumber::value).orElse("unknown: cannot be read"),
              barcode.map(code -> ", barcode " + code).orElse(""),
              kept ? "kept here, " : "not kept here, ",
              there);
    }
  }
}
