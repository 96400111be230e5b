// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.http.Faults;
import java.util.List;

/** Kills at every n-th write that reaches a server, so at the same places each time. */
final class Killer {
  private final int every;
  private final Moment moment;
  private int writes;
  private int kills;

  /**
   * @param every 0: never
   */
  Killer(int every, Moment moment) {
    this.every = every;
    this.moment = moment;
  }

  void watch(Sandbox sandbox, Runnable kill) {
    for (Faults server : List.of(sandbox.shop().faults(), sandbox.warehouse().faults())) {
      server.aroundWrites(() -> before(server, kill), () -> after(kill));
    }
  }

  synchronized int kills() {
    return kills;
  }

  private synchronized void before(Faults server, Runnable kill) {
    writes++;
    if (moment == Moment.REQUEST_LOST && isDue()) {
      kills++;
      kill.run();
      server.next(Faults.ANY, Fault.dropBefore());
    }
  }

  private synchronized void after(Runnable kill) {
    if (moment == Moment.ANSWER_LOST && isDue()) {
      kills++;
      kill.run();
    }
  }

  private boolean isDue() {
    return every > 0 && writes % every == 0;
  }

  /** When the process dies. */
  enum Moment {
    /** After it began to send and before the server did anything. */
    REQUEST_LOST,
    /** After the server has done it and before the process knows. */
    ANSWER_LOST
  }
}
