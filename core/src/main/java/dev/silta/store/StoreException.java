// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/**
 * The storage could not be reached, refused to work, or holds a row that this version cannot read.
 * Nothing of the transaction was stored, unless the message says that this is not known. No message
 * or cause contains values of rows.
 */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
