// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/**
 * Where a read of a list stands, as opaque text that can be stored and taken up by another process.
 *
 * @param text at most 1,600 characters, no personal data
 */
public record PageCursor(String text) {

  @Override
  public String toString() {
    return text;
  }
}
