// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

/** The six ways in which a call fails, each with one way of going on. */
public enum FailureClass {
  /** Nothing was carried out: try again later. */
  TRANSIENT,
  /** Too many calls: everything of this account waits. */
  THROTTLED,
  /** Credentials are wrong or lack a right: everything of this account stops. */
  AUTHENTICATION,
  /** Refused for good because of its content: a person must correct something. */
  INVALID_DATA,
  /** Refused because of the object's state: a conflict. */
  REFUSED_BY_STATE,
  /** May have been carried out: look it up before anything else. */
  UNKNOWN_OUTCOME
}
