// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.store.LinkRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A completion as it was carried out without its tracking codes. */
final class CodesOwed {
  private CodesOwed() {}

  static Change of(Change change) {
    if (!(change.payload() instanceof Change.Payload.CompleteOrder complete)) {
      return change;
    }
    return Change.builder()
        .from(change)
        .link(change.link().map(link -> without(link, complete.dispatch().trackingCodes())))
        .build();
  }

  private static LinkRow without(LinkRow link, List<String> codes) {
    Set<String> delivered = new TreeSet<>(link.deliveredTracking());
    codes.forEach(delivered::remove);
    return link.toBuilder().deliveredTracking(delivered).build();
  }
}
