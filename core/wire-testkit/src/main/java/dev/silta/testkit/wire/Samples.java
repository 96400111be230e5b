// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Values of any type that a client takes: the same simple value wherever a type occurs. */
public final class Samples implements Function<Type, Object> {
  private static final Set<String> OPEN = Set.of("cleared", "unknownFields", "extra");
  private static final Map<Class<?>, Object> SIMPLE =
      Map.ofEntries(
          Map.entry(int.class, 5),
          Map.entry(Integer.class, 5),
          Map.entry(long.class, 5L),
          Map.entry(Long.class, 5L),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(String.class, "x"),
          Map.entry(BigDecimal.class, new BigDecimal("2.5")),
          Map.entry(LocalDate.class, LocalDate.parse("2026-03-09")),
          Map.entry(Instant.class, Instant.parse("2026-03-09T10:00:00Z")));

  private final Function<Class<?>, Optional<Object>> own;

  /**
   * Samples.
   *
   * @param own values of the client's own types; empty for one to be built with all that it has
   */
  public Samples(Function<Class<?>, Optional<Object>> own) {
    this.own = own;
  }

  @Override
  public Object apply(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> raw = (Class<?>) type;
    Object simple = SIMPLE.get(raw);
    if (simple != null) {
      return simple;
    }
    if (raw.isArray()) {
      Object one = Array.newInstance(raw.getComponentType(), 1);
      Array.set(one, 0, apply(raw.getComponentType()));
      return one;
    }
    return raw.isEnum()
        ? raw.getEnumConstants()[0]
        : own.apply(raw).orElseGet(() -> built(raw, true));
  }

  private Object generic(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return Optional.of(apply(of[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Map.of("x", apply(of[1]));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return List.of(apply(of[0]));
    }
    throw new IllegalArgumentException("no sample of " + type);
  }

  /** A value of a type with a builder, with everything or nothing set. */
  public Object built(Class<?> type, boolean whole) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      if (whole) {
        for (Method setter : setters(builder.getClass())) {
          setter.setAccessible(true);
          setter.invoke(builder, argument(setter));
        }
      }
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      return build.invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no sample of " + type, e);
    }
  }

  /** One per attribute; that of the value itself rather than that of an optional one. */
  private static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getParameterCount() == 1 && !OPEN.contains(method.getName()))
        .filter(method -> !isCopying(method))
        .filter(method -> method.getReturnType().getSimpleName().equals("Builder"))
        .filter(method -> !method.getName().matches("(add|put)[A-Z].*"))
        .filter(method -> method.getParameterTypes()[0] != Optional.class)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** Some vendor has a field of that name. */
  private static boolean isCopying(Method method) {
    return method.getName().equals("from") && !SIMPLE.containsKey(method.getParameterTypes()[0]);
  }

  private Object argument(Method setter) {
    Type type = setter.getGenericParameterTypes()[0];
    if (type instanceof ParameterizedType generic && generic.getRawType() == Iterable.class) {
      Type element = generic.getActualTypeArguments()[0];
      return List.of(apply(element instanceof Class<?> ? element : bound(element)));
    }
    return apply(type);
  }

  private static Type bound(Type wildcard) {
    return ((java.lang.reflect.WildcardType) wildcard).getUpperBounds()[0];
  }
}
