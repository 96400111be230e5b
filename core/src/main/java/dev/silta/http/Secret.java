// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/** A key or password that does not print itself. */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * A secret of this value.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public static Secret of(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret must not be blank");
    }
    return new Secret(value);
  }

  /** The value itself; call it only where it goes onto the wire. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
