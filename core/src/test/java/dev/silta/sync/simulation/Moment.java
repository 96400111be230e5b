// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Something that befalls a process at the first fitting place after so many places. */
final class Moment {
  private final Set<Place> places;
  private final Consumer<Host> action;
  private final Event kind;
  private int left;

  Moment(Event kind, int after, Set<Place> places, Consumer<Host> action) {
    this.kind = kind;
    this.left = after;
    this.places = EnumSet.copyOf(places);
    this.action = action;
  }

  /** Whether it is due at this place. */
  boolean isDueAt(Place place) {
    left--;
    return left < 0 && places.contains(place);
  }

  Event kind() {
    return kind;
  }

  void befall(Host host) {
    action.accept(host);
  }
}
