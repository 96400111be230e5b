// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.ReasonCode;

/** How a write ended, where that is known. A write whose end is not known throws instead. */
public sealed interface WriteResult {

  /**
   * Proved: the server answered with the object's id.
   *
   * @param id the server's own id of the object
   */
  record Done(String id) implements WriteResult {}

  /**
   * Proved, but for a part that could not be done with it: such as an order that was completed
   * without its tracking codes. The part stays visible until it is done.
   *
   * @param id the server's own id of the object
   * @param reason what a person must do about the part
   * @param message what was not done
   */
  record Partly(String id, ReasonCode reason, String message) implements WriteResult {}

  /**
   * Refused for good; sending the same again is useless.
   *
   * @param failureClass {@code INVALID_DATA} or {@code REFUSED_BY_STATE}
   * @param reason what a person must do
   * @param message the server's own words, redacted
   */
  record Rejected(FailureClass failureClass, ReasonCode reason, String message)
      implements WriteResult {}
}
