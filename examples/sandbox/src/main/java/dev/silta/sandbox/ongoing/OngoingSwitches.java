// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

/** How the simulated warehouse behaves where real ones differ. */
public final class OngoingSwitches {
  private volatile boolean lenientQueries;
  private volatile boolean lenientBodies;
  private volatile boolean createdAnswers201;
  private volatile int lockedFrom = 300;
  private volatile int initialStatus = 200;

  /** Ignores unknown query parameters, as the real server does. */
  public void lenientQueries() {
    lenientQueries = true;
  }

  /** Ignores unknown members of request bodies, as the real server does. */
  public void lenientBodies() {
    lenientBodies = true;
  }

  /** Whether a new order is answered with 201 instead of 200. Default no. */
  public void createdAnswers201(boolean on) {
    createdAnswers201 = on;
  }

  /** The status number from which PUT and DELETE of an order are refused. Default 300. */
  public void lockedFrom(int status) {
    lockedFrom = status;
  }

  /** The status number of a new order. Default 200. */
  public void initialStatus(int status) {
    initialStatus = status;
  }

  boolean hasLenientQueries() {
    return lenientQueries;
  }

  boolean hasLenientBodies() {
    return lenientBodies;
  }

  boolean hasCreatedAnswers201() {
    return createdAnswers201;
  }

  int firstLockedStatus() {
    return lockedFrom;
  }

  int firstStatus() {
    return initialStatus;
  }
}
