// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.http.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares again what a filter found: whether the server matches whole or parts is not published.
 */
final class Matches {
  private Matches() {}

  /**
   * The records of exactly this name. A record that cannot be read stays unless it surely has
   * another name: it must not be taken for missing.
   */
  static <T> Listing<T> exact(Pages<T> pages, Function<T, Optional<String>> name, String wanted) {
    List<T> items = new ArrayList<>();
    List<Listing.Malformed> malformed = new ArrayList<>();
    for (Page<T> each : pages) {
      Listing<T> page = each.records();
      page.items().stream()
          .filter(item -> name.apply(item).equals(Optional.of(wanted)))
          .forEach(items::add);
      page.malformed().stream()
          .filter(bad -> bad.id().isEmpty() || bad.id().equals(wanted))
          .forEach(malformed::add);
    }
    return new Listing<>(items, malformed);
  }
}
