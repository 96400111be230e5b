// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import java.util.Optional;

/**
 * The warehouse's delivery method for one order.
 *
 * @param code the warehouse's code of it; never blank
 * @param name its name, if it is to be sent along
 * @param match how it was found
 * @param warning what a person should know about how it was found; no personal data
 */
public record DeliveryChoice(
    String code, Optional<String> name, Match match, Optional<String> warning) {

  /** How a method was found. */
  public enum Match {
    /** The shop's own code was taken as it is. */
    CODE,
    /** The shop's name of the method equals a declared one: a guess. */
    EQUAL_NAME,
    /** An explicit rule. */
    RULE,
    /** The default for methods that nothing else matches. */
    DEFAULT,
    /** The order names no method, and there is a default for that. */
    WITHOUT_METHOD
  }
}
