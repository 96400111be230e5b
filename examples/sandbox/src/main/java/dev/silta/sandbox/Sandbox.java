// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.ogoship.OgoshipServer;
import dev.silta.sandbox.ongoing.OngoingServer;
import java.time.Clock;

/**
 * A simulated MyCashflow shop, a simulated Ongoing warehouse and a simulated OGOship on three free
 * loopback ports.
 */
public final class Sandbox implements AutoCloseable {
  private final MyCashflowServer shop;
  private final OngoingServer warehouse;
  private final OgoshipServer ogoship;

  private Sandbox(Clock clock) {
    shop = MyCashflowServer.start(clock);
    warehouse = OngoingServer.start(clock);
    ogoship = OgoshipServer.start(clock);
  }

  public static Sandbox start() {
    return start(Clock.systemUTC());
  }

  /** All servers take every time from this clock. */
  public static Sandbox start(Clock clock) {
    return new Sandbox(clock);
  }

  public MyCashflowServer shop() {
    return shop;
  }

  public OngoingServer warehouse() {
    return warehouse;
  }

  public OgoshipServer ogoship() {
    return ogoship;
  }

  @Override
  public void close() {
    shop.close();
    warehouse.close();
    ogoship.close();
  }
}
