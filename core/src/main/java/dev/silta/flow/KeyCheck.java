// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.model.OrderNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Judges whether orders are found again under their keys, and whether somebody has taken them. */
public final class KeyCheck {
  private static final int NAMED = 5;

  private KeyCheck() {}

  /**
   * @param shown numbers of orders that the warehouse listed
   * @param foundAgain those of them that it found when it was asked for just them
   */
  public static List<Finding> roundTrip(
      Collection<OrderNumber> shown, Collection<OrderNumber> foundAgain) {
    if (shown.isEmpty()) {
      return List.of(
          new Finding(
              Severity.NOTE,
              Topic.KEY_UNPROVED,
              "order numbers",
              "the warehouse has no order yet, so that none could be found by its number",
              "send one order by hand, then run the check again"));
    }
    List<OrderNumber> lost = new ArrayList<>(shown);
    lost.removeAll(foundAgain);
    return lost.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Severity.ERROR,
                Topic.KEY_NOT_FOUND_AGAIN,
                "orders " + words(lost),
                "the warehouse lists them and does not find them by their number: an order could be"
                    + " sent twice",
                "do not go live; check the prefix and how the warehouse stores order numbers"));
  }

  /**
   * @param taken open orders of the shop that are at the warehouse, and not on record here
   * @param foreign orders of the warehouse that the shop does not have
   */
  public static List<Finding> owners(
      Collection<OrderNumber> taken, Collection<OrderNumber> foreign) {
    List<Finding> findings = new ArrayList<>();
    if (!taken.isEmpty()) {
      findings.add(
          new Finding(
              Severity.WARNING,
              Topic.NUMBER_TAKEN,
              "orders " + words(taken),
              "open in the shop and at the warehouse already: somebody else sends them",
              "switch the other integration off; orders.takeOver = ADOPT takes such orders over"));
    }
    if (!foreign.isEmpty()) {
      findings.add(
          new Finding(
              Severity.WARNING,
              Topic.NUMBER_FOREIGN,
              "orders " + words(foreign),
              "at the warehouse and not in the shop: another channel's numbers may meet this one's",
              "unless they never look alike, set a prefix before the first order is sent"));
    }
    return findings;
  }

  private static String words(Collection<OrderNumber> numbers) {
    String named =
        numbers.stream().limit(NAMED).map(OrderNumber::value).collect(Collectors.joining(", "));
    return numbers.size() > NAMED ? named + " and " + (numbers.size() - NAMED) + " more" : named;
  }
}
