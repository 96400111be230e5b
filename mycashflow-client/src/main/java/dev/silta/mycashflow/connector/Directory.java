// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.http.Page;
import dev.silta.http.Pages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A short list of the shop, kept in memory and read again when an id turns up that it does not
 * have. Safe for use by several threads.
 */
final class Directory<T> {
  private final Supplier<Pages<T>> list;
  private final Function<T, Long> id;
  private Map<Long, T> known = Map.of();
  private final Set<Long> missing = new HashSet<>();

  Directory(Supplier<Pages<T>> list, Function<T, Long> id) {
    this.list = list;
    this.id = id;
  }

  /** The entries by id, read anew if one of these ids is unknown and was not missed before. */
  synchronized Map<Long, T> with(Set<Long> ids) {
    boolean complete =
        ids.stream().allMatch(each -> known.containsKey(each) || missing.contains(each));
    if (!complete) {
      known = read();
      ids.stream().filter(each -> !known.containsKey(each)).forEach(missing::add);
      missing.removeAll(known.keySet());
    }
    return known;
  }

  private Map<Long, T> read() {
    Map<Long, T> entries = new LinkedHashMap<>();
    for (Page<T> page : list.get()) {
      page.records().items().forEach(each -> entries.put(id.apply(each), each));
    }
    return Map.copyOf(entries);
  }
}
