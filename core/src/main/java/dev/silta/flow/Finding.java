// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

/**
 * Something that the check before going live found. Holds no personal data.
 *
 * @param subject what it is about: a code, a delivery method, a call ...
 * @param problem what is wrong
 * @param advice what to do about it
 */
public record Finding(
    Severity severity, Topic topic, String subject, String problem, String advice) {

  /** One line for people. */
  public String text() {
    return severity + " " + topic + ": " + subject + ": " + problem + " -> " + advice;
  }

  /** How much it matters. */
  public enum Severity {
    /** Do not go live before it is mended. */
    ERROR,
    /** Something will wait, be left out, or need a person. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  /** What a finding is about. Names are stable: hosts may store them. */
  public enum Topic {
    CALL_REFUSED,
    CALL_FAILED,
    CODE_BLANK,
    CODE_DUPLICATE,
    CODE_TWIN,
    RECORD_UNREADABLE,
    METHOD_UNMAPPED,
    ORDER_UNMAPPABLE,
    ORDER_WARNING,
    COMPLETION_REFUSED,
    STATUS_UNCLASSED,
    KEY_NOT_FOUND_AGAIN,
    KEY_UNPROVED,
    NUMBER_TAKEN,
    NUMBER_FOREIGN,
    NO_TRACKING,
    NO_STOCK_MATCH,
    ACTIVATION,
    TRANSFER_BY_HAND,
    TAKE_OVER,
    STOCK_OFF,
    SHADOW,
    PAUSED
  }
}
