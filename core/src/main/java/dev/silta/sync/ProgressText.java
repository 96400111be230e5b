// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A run's progress as text and back. Every field is named here and nowhere else. */
final class ProgressText {
  private static final long VERSION = 1;
  private final Map<String, Object> fields;

  private ProgressText(Map<String, Object> fields) {
    this.fields = fields;
  }

  static String of(Progress progress) {
    ProgressText text = new ProgressText(new LinkedHashMap<>());
    text.fields.put("version", VERSION);
    text.fields.put("flow", progress.flow().name());
    text.put("connection", progress.connection());
    text.put("began", progress.began());
    text.put("notBefore", progress.notBefore());
    text.put("failures", progress.failures());
    text.put("inFeed", progress.inFeed());
    text.put("dueAt", progress.lastDue().map(Due::at));
    text.put("dueSubject", progress.lastDue().map(Due::subject));
    text.put("position", progress.position());
    text.put("begins", progress.begins());
    text.put("complete", progress.complete());
    text.put("whole", progress.whole());
    text.put("keyless", progress.keyless());
    text.put("wrote", progress.wrote());
    text.put("rereads", progress.rereads());
    text.put("sliced", progress.sliced());
    text.put("read", progress.read());
    text.put("held", progress.held());
    text.put("changes", progress.changes());
    progress.judged().ifPresent(items -> text.fields.put("judged", items));
    text.put("failed", progress.failed());
    return FlatJson.write(text.fields);
  }

  /**
   * @throws IllegalArgumentException if it is no progress of this version; shows nothing of it
   */
  static Progress parse(String written) {
    ProgressText text = new ProgressText(FlatJson.parse(written));
    text.checkVersion();
    Progress progress =
        Progress.builder()
            .flow(text.required("flow", Flow::valueOf))
            .connection(text.read("connection", ConnectionId::new))
            .began(text.read("began", Instant::parse))
            .notBefore(text.read("notBefore", Instant::parse))
            .failures(text.number("failures").orElse(0))
            .inFeed(text.is("inFeed"))
            .lastDue(text.due())
            .position(text.read("position", Checkpoint::new))
            .begins(text.is("begins"))
            .complete(text.is("complete"))
            .whole(text.read("whole", Instant::parse))
            .keyless(text.is("keyless"))
            .wrote(text.is("wrote"))
            .rereads(text.number("rereads").orElse(0))
            .sliced(text.is("sliced"))
            .read(text.number("read").orElse(0))
            .held(text.number("held").orElse(0))
            .changes(text.number("changes").orElse(0))
            .judged(text.number("judged"))
            .failed(text.is("failed"))
            .build();
    text.checkEmpty();
    return progress;
  }

  private void put(String name, Optional<?> value) {
    value.ifPresent(present -> fields.put(name, present.toString()));
  }

  private void put(String name, int value) {
    if (value != 0) {
      fields.put(name, value);
    }
  }

  private void put(String name, boolean value) {
    if (value) {
      fields.put(name, true);
    }
  }

  private void checkVersion() {
    Object version = fields.remove("version");
    if (!Long.valueOf(VERSION).equals(version)) {
      throw new IllegalArgumentException(
          version instanceof Long number
              ? "of version %d, and this engine knows version %d".formatted(number, VERSION)
              : "without a version");
    }
  }

  private void checkEmpty() {
    if (!fields.isEmpty()) {
      throw new IllegalArgumentException("with %d unknown fields".formatted(fields.size()));
    }
  }

  private Optional<Due> due() {
    Optional<Instant> at = read("dueAt", Instant::parse);
    Optional<String> subject = read("dueSubject", Function.identity());
    if (at.isPresent() != subject.isPresent()) {
      throw new IllegalArgumentException("with half of what was due");
    }
    return at.map(time -> new Due(time, subject.orElseThrow()));
  }

  private <T> T required(String name, Function<String, T> parse) {
    return read(name, parse)
        .orElseThrow(() -> new IllegalArgumentException("without field " + name));
  }

  private <T> Optional<T> read(String name, Function<String, T> parse) {
    Optional<String> text = take(name, String.class);
    try {
      return text.map(parse);
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException("with an unreadable field " + name, unreadable);
    }
  }

  private Optional<Integer> number(String name) {
    return take(name, Long.class)
        .map(
            number -> {
              if (number > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("with too large a number in field " + name);
              }
              return number.intValue();
            });
  }

  private boolean is(String name) {
    return take(name, Boolean.class).orElse(false);
  }

  private <T> Optional<T> take(String name, Class<T> kind) {
    Object value = fields.remove(name);
    if (value != null && !kind.isInstance(value)) {
      throw new IllegalArgumentException("with another kind of value in field " + name);
    }
    return Optional.ofNullable(value).map(kind::cast);
  }
}
