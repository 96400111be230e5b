// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/** What an operation does. A retry repeats the same operation, never another one. */
public enum OperationType {
  PUT_ARTICLE,
  CREATE_ORDER,
  UPDATE_ORDER,
  CANCEL_ORDER,
  SET_STOCK,
  COMPLETE_ORDER,
  ADD_TRACKING,
  /** Nothing at the other side: what a person said about the subject, with who and why. */
  OVERRIDE
}
