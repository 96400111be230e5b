// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

/** Where a process can be when something befalls it. */
enum Place {
  BEFORE_CALL,
  AFTER_CALL,
  BEFORE_TRANSACTION,
  /** Of a transaction that wrote no rows. */
  BEFORE_COMMIT,
  BEFORE_COMMIT_OF_ROWS,
  AFTER_COMMIT
}
