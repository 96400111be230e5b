// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/** Where an operation stands. */
public enum OperationState {
  /** The intent is recorded and the call may be under way: what became of it must be looked up. */
  IN_FLIGHT,
  /** The call may have been carried out: its only exit is a look-up. */
  UNKNOWN,
  /** Proved at the other side. */
  CONFIRMED,
  /** Nothing was carried out: due again at a time. */
  RETRY,
  /** Waits until its cause is gone; looked at again at a time. */
  HELD,
  /** The two sides disagree: a person must know. Looked at again at a time. */
  CONFLICT,
  /** Will not be done, for the reason given. */
  NOT_APPLICABLE;

  /** Whether something is still to happen. */
  public boolean isOpen() {
    return this != CONFIRMED && this != NOT_APPLICABLE;
  }

  /** Whether the other side may have carried it out without us knowing. */
  public boolean needsLookup() {
    return this == IN_FLIGHT || this == UNKNOWN;
  }
}
