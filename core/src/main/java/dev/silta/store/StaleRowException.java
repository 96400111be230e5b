// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/** A row was changed, or a lease was lost, since it was read: the transaction has no effect. */
public final class StaleRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleRowException(String message) {
    super(message);
  }
}
