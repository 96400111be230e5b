// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

/**
 * Something that happens, as a value. What the two figures mean is for the event to say; any figure
 * means something, so that a history can lose steps and still be told.
 */
record Step(Event event, int first, int second) {

  static Step parse(String text) {
    String[] parts = text.strip().split(" ");
    return new Step(
        Event.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  void happen(World world) {
    event.happen(world, first, second);
  }

  @Override
  public String toString() {
    return event + " " + first + " " + second;
  }
}
