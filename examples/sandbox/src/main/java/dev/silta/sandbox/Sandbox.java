// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.ongoing.OngoingServer;
import java.time.Clock;

/** A simulated MyCashflow shop and a simulated Ongoing warehouse on two free loopback ports. */
public final class Sandbox implements AutoCloseable {
  private final MyCashflowServer shop;
  private final OngoingServer warehouse;

  private Sandbox(Clock clock) {
    shop = MyCashflowServer.start(clock);
    warehouse = OngoingServer.start(clock);
  }

  public static Sandbox start() {
    return start(Clock.systemUTC());
  }

  /** Both servers take every time from this clock. */
  public static Sandbox start(Clock clock) {
    return new Sandbox(clock);
  }

  public MyCashflowServer shop() {
    return shop;
  }

  public OngoingServer warehouse() {
    return warehouse;
  }

  @Override
  public void close() {
    shop.close();
    warehouse.close();
  }
}
