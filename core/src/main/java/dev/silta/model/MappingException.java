// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** A value that does not map. Permanent: never retried until the value or a setting changes. */
public final class MappingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ReasonCode reason;
  private final String field;

  /**
   * @param field the neutral field, such as {@code lines[2].article}
   * @param problem what is wrong, with the value where it is no personal data
   */
  public MappingException(ReasonCode reason, String field, String problem) {
    super(field + ": " + problem);
    this.reason = reason;
    this.field = field;
  }

  public ReasonCode reason() {
    return reason;
  }

  public String field() {
    return field;
  }
}
