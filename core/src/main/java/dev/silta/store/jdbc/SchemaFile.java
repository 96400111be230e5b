// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The schema as a file of this library. */
final class SchemaFile {

  private SchemaFile() {}

  /** Where it lies in the jar. */
  static String path(Dialect dialect) {
    return "dev/silta/store/jdbc/schema-" + dialect.name().toLowerCase(Locale.ROOT) + ".sql";
  }

  static String text(Dialect dialect, String prefix) {
    String path = path(dialect);
    try (InputStream file = SchemaFile.class.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("the jar is not complete: no " + path);
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("${prefix}", prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
