// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import java.time.ZoneId;

final class JacksonCodec implements JsonCodec {

  JacksonCodec(PropertyNamingStrategy naming, UnknownProperties unknown, ZoneId assumedZone) {}

  @Override
  public byte[] write(Object value) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public <T> T read(byte[] body, Class<T> type) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public JsonNode tree(byte[] body) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public <T> T convert(JsonNode node, Class<T> type) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public <T> Listing<T> list(byte[] body, String pointer, String idField, Class<T> type) {
    throw new UnsupportedOperationException("being written");
  }
}
