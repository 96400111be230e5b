// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.flow.Change;
import dev.silta.store.OperationState;
import java.util.List;

/** What must hold at the moment of a write. */
final class WriteLaws {
  private final Host host;

  WriteLaws(Host host) {
    this.host = host;
  }

  void check(Write write, String number) {
    Story story = host.world.story;
    story.require(host.mayWrite(), () -> "R4: " + host + " wrote without its lease: " + write);
    story.require(isPlanned(write, number), () -> "L4: no plan for " + write + " " + number);
    story.require(
        !write.needsIntent() || isIntended(write, number),
        () -> "B1: no intent for " + write + " " + number);
  }

  private boolean isPlanned(Write write, String number) {
    return host.announced()
        .filter(change -> change.type() == write.type)
        .filter(change -> isAbout(change, number))
        .isPresent();
  }

  private static boolean isAbout(Change change, String number) {
    return List.of(number, whole(number), "key-" + number).contains(change.subject());
  }

  private boolean isIntended(Write write, String number) {
    return host
        .world
        .store
        .inTransaction(
            tx -> tx.operations(host.site().connection, write.flow, List.of(whole(number))))
        .stream()
        .anyMatch(row -> row.key().type() == write.type && row.state() == OperationState.IN_FLIGHT);
  }

  private static String whole(String number) {
    return number.endsWith(World.PART)
        ? number.substring(0, number.length() - World.PART.length())
        : number;
  }
}
