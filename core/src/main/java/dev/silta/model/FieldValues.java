// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An order or article as one side holds it, field by field in a canonical text form, so that two
 * states can be compared without knowing the side. Blank and absent are the same. Immutable. Values
 * can be personal data: {@code toString} shows the field names only.
 */
public final class FieldValues {
  private final SortedMap<String, String> values;

  private FieldValues(SortedMap<String, String> values) {
    this.values = values;
  }

  public static Builder builder() {
    return new Builder();
  }

  public SortedMap<String, String> asMap() {
    return Collections.unmodifiableSortedMap(values);
  }

  public Optional<String> get(String field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The names of the fields that differ, in order. */
  public NavigableSet<String> differences(FieldValues other) {
    TreeSet<String> names = new TreeSet<>(values.keySet());
    names.addAll(other.values.keySet());
    names.removeIf(name -> get(name).equals(other.get(name)));
    return names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldValues that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "fields " + values.keySet();
  }

  /** Collects fields; not safe for use by several threads. */
  public static final class Builder {
    private final SortedMap<String, String> values = new TreeMap<>();

    private Builder() {}

    /** Sets a field; blank text leaves it out. */
    public Builder put(String field, String value) {
      if (!value.isBlank()) {
        values.put(field, value.strip());
      }
      return this;
    }

    /** Sets a field to the canonical text of the value, if there is one. */
    public Builder put(String field, Optional<?> value) {
      value.ifPresent(present -> put(field, canonical(present)));
      return this;
    }

    public Builder putAll(Map<String, String> fields) {
      fields.forEach(this::put);
      return this;
    }

    public FieldValues build() {
      return new FieldValues(new TreeMap<>(values));
    }

    private static String canonical(Object value) {
      return value instanceof BigDecimal number
          ? new Quantity(number).toString()
          : value.toString();
    }
  }
}
