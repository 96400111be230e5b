// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Decision;
import dev.silta.flow.OrderFacts.Standing;
import dev.silta.model.ArticleNumber;
import dev.silta.model.LineKind;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines of an order this warehouse sends.
 *
 * @param order the order; lines that somebody else sends are marked as such
 * @param standings standing of the articles of the other lines
 * @param notKept articles that were found not to be kept here, to be recorded
 */
record OrderScope(SalesOrder order, Map<String, Standing> standings, List<Step> notKept) {

  /** By what is recorded. */
  static OrderScope recorded(SalesOrder order, OrderRecords records) {
    return of(order, records.standings(order), List.of());
  }

  /** The same, with a look at the shop's articles that nothing is recorded of. */
  static OrderScope looked(SalesOrder order, OrderRecords records, ArticleReads articles) {
    Map<String, Standing> standings = records.standings(order);
    List<Step> notKept = new ArrayList<>();
    for (SalesOrderLine line : order.lines()) {
      Optional<String> number = line.article().map(ArticleNumber::key);
      if (number.map(standings::get).filter(Standing.UPLOADABLE::equals).isPresent()) {
        articles
            .of(line.shopKey().orElseThrow())
            .filter(step -> step.decision() instanceof Decision.Leave)
            .ifPresent(
                step -> {
                  standings.put(number.orElseThrow(), Standing.ELSEWHERE);
                  notKept.add(step);
                });
      }
    }
    return of(order, standings, notKept);
  }

  private static OrderScope of(
      SalesOrder order, Map<String, Standing> standings, List<Step> notKept) {
    List<SalesOrderLine> lines =
        order.lines().stream()
            .map(line -> isElsewhere(line, standings) ? away(line) : line)
            .toList();
    return new OrderScope(
        lines.equals(order.lines()) ? order : order.withLines(lines), standings, notKept);
  }

  private static boolean isElsewhere(SalesOrderLine line, Map<String, Standing> standings) {
    return line.kind() == LineKind.GOODS
        && line.article()
            .map(number -> standings.get(number.key()))
            .filter(Standing.ELSEWHERE::equals)
            .isPresent();
  }

  private static SalesOrderLine away(SalesOrderLine line) {
    return line.withKind(LineKind.ELSEWHERE);
  }
}
