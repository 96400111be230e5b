// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.LineKind;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where every line of an order goes: lines in = lines sent + lines skipped with a reason.
 *
 * @param in lines of the shop's order
 * @param sent lines that go to the warehouse
 * @param skipped number of other lines by their kind, which is the reason
 */
public record LineAccount(int in, int sent, Map<LineKind, Integer> skipped) {

  public static LineAccount of(SalesOrder order) {
    Map<LineKind, Integer> kinds = new EnumMap<>(LineKind.class);
    for (SalesOrderLine line : order.lines()) {
      kinds.merge(line.kind(), 1, Integer::sum);
    }
    Integer sent = kinds.remove(LineKind.GOODS);
    return new LineAccount(order.lines().size(), sent == null ? 0 : sent, kinds);
  }

  @Override
  public String toString() {
    String others =
        skipped.entrySet().stream()
            .map(kind -> ", " + kind.getValue() + " skipped (" + kind.getKey() + ")")
            .collect(Collectors.joining());
    return in + (in == 1 ? " line: " : " lines: ") + sent + " sent" + others;
  }
}
