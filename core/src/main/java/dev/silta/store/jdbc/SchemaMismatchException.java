// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.StoreException;
import java.util.List;

/**
 * The tables are missing or not as this version needs them. Nothing was changed: the host applies
 * the schema file that the message names.
 */
public final class SchemaMismatchException extends StoreException {
  private static final long serialVersionUID = 1L;
  private final List<String> differences;

  SchemaMismatchException(List<String> differences, String file) {
    super(
        "the database is not as Silta's store needs it; apply %s or what differs from it:\n  %s"
            .formatted(file, String.join("\n  ", differences)));
    this.differences = List.copyOf(differences);
  }

  /** What is missing or different, each in a sentence. */
  public List<String> differences() {
    return differences;
  }
}
