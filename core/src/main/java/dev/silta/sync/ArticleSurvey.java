// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.Reading;
import dev.silta.flow.CodeCheck;
import dev.silta.flow.Finding;
import dev.silta.flow.WarehouseCheck;
import dev.silta.model.Article;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import java.util.List;
import java.util.Optional;

/** Reads all articles of the shop and all stock of the warehouse. */
final class ArticleSurvey {
  private final EngineContext context;
  private final Attempts attempts;
  private final WarehouseCheck warehouse;
  private final List<String> notChecked;
  private final CodeCheck codes = new CodeCheck();
  private Optional<Article> some = Optional.empty();

  ArticleSurvey(
      EngineContext context, Attempts attempts, WarehouseCheck warehouse, List<String> notChecked) {
    this.context = context;
    this.attempts = attempts;
    this.warehouse = warehouse;
    this.notChecked = notChecked;
  }

  List<Finding> findings() {
    Optional<Integer> read =
        attempts.of(
            "shop: list articles", () -> Doctor.read(context.shop().articles(), this::article));
    some.ifPresent(this::probe);
    boolean known = read.filter(records -> !codes.codes().isEmpty()).isPresent();
    attempts.of(
        "warehouse: list stock",
        () -> Doctor.read(context.warehouse().stock(), level -> stock(level, known)));
    if (!known) {
      notChecked.add("whether codes of both sides match: no article of the shop was read");
    }
    return codes.findings();
  }

  private void article(Reading<Article> reading) {
    if (reading instanceof Reading.Read<Article> read) {
      codes.add(read.value(), context.settings().catalogue().selection().keeps(read.value()));
      some = some.or(() -> Optional.of(read.value()));
    } else if (reading instanceof Reading.Unreadable<Article> problem) {
      if (problem.reason() == ReasonCode.SKU_MISSING) {
        codes.addBlank(problem.key());
      } else {
        codes.addUnreadable(problem.key(), problem.reason(), problem.problem());
      }
    }
  }

  /** The calls that runs make for one article. */
  private void probe(Article article) {
    attempts.of("shop: one article", () -> context.shop().article(article.shopKey()));
    ArticleRef ref = new ArticleRef(article.number(), Optional.of(article.shopKey()));
    attempts.of("shop: stock", () -> context.shop().stock(List.of(ref)));
    attempts.of(
        "warehouse: stock of one article", () -> context.warehouse().level(article.number()));
  }

  private void stock(Reading<StockLevel> reading, boolean known) {
    if (known
        && reading instanceof Reading.Read<StockLevel> read
        && read.value().keeping() == StockKeeping.COUNTED) {
      warehouse.addStock(codes.codes().contains(read.value().number().key()));
    }
  }
}
