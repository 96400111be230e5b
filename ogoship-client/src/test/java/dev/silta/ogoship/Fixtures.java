// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/** Reads fixtures with a codec that refuses members the wire types do not know. */
public final class Fixtures {
  public static final JsonCodec STRICT =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE,
          JsonCodec.UnknownProperties.REFUSED,
          ZoneOffset.UTC);

  private Fixtures() {}

  public static <T> T read(String name, Class<T> type) {
    return STRICT.read(bytes(name), type);
  }

  public static JsonNode tree(String name) {
    return STRICT.tree(bytes(name));
  }

  /** A value as it would be sent. */
  public static JsonNode sent(Object value) {
    return STRICT.tree(STRICT.write(value));
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
