// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.http.PageCursor;
import java.time.Instant;
import java.util.Optional;

/** The text form of positions: a version and fields, with semicolons between them. */
final class Positions {
  private Positions() {}

  static Checkpoint checkpoint(String... parts) {
    return new Checkpoint(String.join(";", parts));
  }

  /**
   * @throws ConnectorException if another version or connector minted the checkpoint
   */
  static String[] parts(Checkpoint checkpoint, String version, int count) {
    String[] parts = checkpoint.value().split(";", count);
    if (parts.length != count || !parts[0].equals(version)) {
      throw new ConnectorException(
          FailureClass.INVALID_DATA, "not a position of " + version + ": " + checkpoint, null);
    }
    return parts;
  }

  static String text(Optional<Instant> instant) {
    return instant.map(time -> Long.toString(time.getEpochSecond())).orElse("");
  }

  static Optional<Instant> instant(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
  }

  static Optional<PageCursor> cursor(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new PageCursor(text));
  }
}
