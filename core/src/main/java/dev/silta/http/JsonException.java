// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import org.jspecify.annotations.Nullable;

/** A document that cannot be read. Names the place and the problem, never the value. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String pointer;
  private final boolean lasting;

  /**
   * A problem at a place.
   *
   * @param pointer JSON pointer of the place, empty if not known
   * @param problem what is wrong; never the value itself
   */
  public JsonException(String pointer, String problem, @Nullable Throwable cause) {
    this(pointer, problem, !pointer.isEmpty(), cause);
  }

  JsonException(String pointer, String problem, boolean lasting, @Nullable Throwable cause) {
    super(pointer.isEmpty() ? problem : pointer + ": " + problem, cause);
    this.pointer = pointer;
    this.lasting = lasting;
  }

  /** Whether it is sound JSON beyond the type or a limit, so that asking again is of no use. */
  public boolean isLasting() {
    return lasting;
  }

  public String pointer() {
    return pointer;
  }
}
