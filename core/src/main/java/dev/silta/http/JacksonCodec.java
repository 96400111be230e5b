// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** {@link JsonCodec} on Jackson, which is not visible outside beyond its tree. */
final class JacksonCodec implements JsonCodec {
  private final JsonMapper mapper;

  JacksonCodec(PropertyNamingStrategy naming, UnknownProperties unknown, ZoneId assumedZone) {
    JsonInclude.Include present = JsonInclude.Include.NON_ABSENT;
    mapper =
        JsonMapper.builder(JsonLimits.factory())
            .propertyNamingStrategy(naming)
            .addModule(new OptionalModule())
            .addModule(new TimeModule(new LenientTimes(assumedZone)))
            .addModule(LenientBoolean.module())
            .addModule(unknownFields(unknown))
            .defaultPropertyInclusion(JsonInclude.Value.construct(present, present))
            // a null is as good as a missing property: defaults apply, lists are empty
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
            .configure(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                unknown == UnknownProperties.REFUSED)
            .enable(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // 12.7 pieces must not become 12
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
  }

  private static SimpleModule unknownFields(UnknownProperties unknown) {
    return new SimpleModule("silta-unknown-fields")
        .setDeserializerModifier(new UnknownFieldsModifier(unknown == UnknownProperties.REFUSED));
  }

  @Override
  public byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new JsonException("", "cannot be written as JSON", null);
    }
  }

  @Override
  public <T> T read(byte[] body, Class<T> type) {
    return guarded(() -> mapper.readValue(notEmpty(body), type));
  }

  @Override
  public JsonNode tree(byte[] body) {
    JsonNode tree = guarded(() -> mapper.readTree(notEmpty(body)));
    if (tree.isMissingNode()) {
      // blanks only
      throw new JsonException("", "is empty", null);
    }
    return tree;
  }

  @Override
  public <T> T convert(JsonNode node, Class<T> type) {
    return guarded(() -> mapper.treeToValue(node, type));
  }

  @Override
  public <T> Listing<T> list(byte[] body, String pointer, String idField, Class<T> type) {
    return guarded(
        () -> new ListReader<>(mapper, idField, type).read(JsonLimits.within(body), pointer));
  }

  private static byte[] notEmpty(byte[] body) {
    if (body.length == 0) {
      throw new JsonException("", "is empty", null);
    }
    return JsonLimits.within(body);
  }

  private static <T> T guarded(Reading<T> reading) {
    try {
      T value = reading.get();
      if (value == null) {
        throw new JsonException("", "is null", true, null);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw JsonProblem.of(e).toException();
    } catch (IOException e) {
      throw new JsonException("", "is not JSON", null);
    }
  }

  private interface Reading<T> {
    @Nullable T get() throws IOException;
  }
}
