// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson three time types: read leniently, written as ISO-8601. */
final class TimeModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  TimeModule(LenientTimes times) {
    super("silta-time");
    add(times, Instant.class, OffsetDateTime::toInstant, Instant::toString);
    add(
        times,
        OffsetDateTime.class,
        Function.identity(),
        // toString would leave out seconds that are zero
        DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    add(times, LocalDate.class, OffsetDateTime::toLocalDate, LocalDate::toString);
  }

  private <T> void add(
      LenientTimes times,
      Class<T> type,
      Function<OffsetDateTime, T> fromTime,
      Function<T, String> toText) {
    addDeserializer(type, new Reader<>(type, times, fromTime));
    addSerializer(type, new Writer<>(type, toText));
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient LenientTimes times;
    private final transient Function<OffsetDateTime, T> fromTime;

    Reader(Class<T> type, LenientTimes times, Function<OffsetDateTime, T> fromTime) {
      super(type);
      this.times = times;
      this.fromTime = fromTime;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(parser, handledType(), JsonToken.VALUE_STRING, "");
      }
      try {
        return times.read(parser.getText()).map(fromTime).orElse(null);
      } catch (DateTimeException e) {
        throw context.weirdStringException(parser.getText(), handledType(), "not a time");
      }
    }
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<T, String> toText;

    Writer(Class<T> type, Function<T, String> toText) {
      super(type);
      this.toText = toText;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(toText.apply(value));
    }
  }
}
