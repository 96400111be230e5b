// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

/**
 * Where a read of a feed stands: opaque text that only the connector that minted it reads. It names
 * its own version, so that a later connector can refuse what it no longer understands.
 *
 * @param value at most 2,000 characters, no personal data
 */
public record Checkpoint(String value) {

  public Checkpoint {
    if (value.isBlank() || value.length() > 2000) {
      throw new IllegalArgumentException("a checkpoint has 1 to 2000 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
