// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** Whether the goods may leave as far as money is concerned. */
public enum PaymentState {
  /** Paid, or of a method that is paid on delivery or later. */
  CLEARED,
  /** Not paid yet: the order waits. */
  OUTSTANDING
}
