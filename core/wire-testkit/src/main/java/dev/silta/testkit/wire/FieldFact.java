// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of one field, written as {@code GetOrderModel.orderLines: GetOrderLine[]?}.
 *
 * @param type {@code int}, {@code decimal}, {@code string}, {@code bool}, {@code date-time}, {@code
 *     object} or the name of a type
 * @param presence {@code !} for mandatory, {@code ?} for one that can be null or missing, empty for
 *     one that is there but need not be sent
 */
public record FieldFact(String owner, String name, String type, boolean array, String presence) {
  private static final Pattern LINE = Pattern.compile("(\\w+)\\.(\\w+): ([\\w-]+)(\\[])?([!?]?)");

  /** Empty for a line that is about something else. */
  public static Optional<FieldFact> of(String line) {
    Matcher fact = LINE.matcher(line.strip());
    return fact.matches()
        ? Optional.of(
            new FieldFact(
                fact.group(1), fact.group(2), fact.group(3), fact.group(4) != null, fact.group(5)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return owner + "." + name + ": " + type + (array ? "[]" : "") + presence;
  }
}
