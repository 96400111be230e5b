// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import java.time.ZoneId;

/**
 * Reads and writes JSON bodies within limits of depth, string, number and document length. Safe for
 * use by several threads; costly to make, so a client holds one.
 */
public interface JsonCodec {

  /**
   * The body as it goes over the wire; absent values are left out, decimals are never scientific.
   */
  byte[] write(Object value);

  /**
   * Reads a whole document.
   *
   * @throws JsonException if it is not JSON, exceeds a limit or does not fit the type
   */
  <T> T read(byte[] body, Class<T> type);

  /**
   * Reads a whole document as a tree.
   *
   * @throws JsonException if it is not JSON or exceeds a limit
   */
  JsonNode tree(byte[] body);

  /**
   * Reads part of a tree.
   *
   * @throws JsonException if it does not fit the type
   */
  <T> T convert(JsonNode node, Class<T> type);

  /**
   * Reads an array record by record; a record that violates the schema is listed apart.
   *
   * @param pointer JSON pointer of the array, such as {@code /data}; empty for the document itself.
   *     A null or missing array is an empty list
   * @param idField JSON pointer of a record's id within the record, such as {@code /id}
   * @throws JsonException if the document is not JSON, exceeds a limit, or has no array there
   */
  <T> Listing<T> list(byte[] body, String pointer, String idField, Class<T> type);

  /**
   * A codec.
   *
   * @param naming how accessor names become JSON names
   * @param unknown what an unknown property does
   * @param assumedZone zone of times that come without one
   */
  static JsonCodec of(
      PropertyNamingStrategy naming, UnknownProperties unknown, ZoneId assumedZone) {
    return new JacksonCodec(naming, unknown, assumedZone);
  }

  /** What a property that the type does not know does. */
  enum UnknownProperties {
    /** It is no problem; an {@link OpenRecord} keeps it. */
    IGNORED,
    /** For tests: the document is refused. */
    REFUSED
  }
}
