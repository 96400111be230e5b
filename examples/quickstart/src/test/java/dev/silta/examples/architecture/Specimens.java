// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import dev.silta.http.Secret;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a value of any of the library's public types by reflection, each text in it a canary that
 * names the attribute it is of.
 */
final class Specimens {
  private static final int DEEPEST = 7;
  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(double.class, 1.0),
          Map.entry(Double.class, 1.0),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay()),
          Map.entry(OffsetDateTime.class, Instant.EPOCH.atOffset(ZoneOffset.UTC)),
          Map.entry(ZoneId.class, ZoneOffset.UTC),
          Map.entry(Duration.class, Duration.ofSeconds(1)),
          Map.entry(Clock.class, Clock.systemUTC()),
          Map.entry(UUID.class, new UUID(1, 1)),
          Map.entry(OptionalInt.class, OptionalInt.of(1)));

  /** What was made before, or the wish that could not be fulfilled. */
  private static final Map<Class<?>, Optional<Object>> MADE = new ConcurrentHashMap<>();

  private Specimens() {}

  /** A value of this type, filled as far as it can be; empty if it cannot be made. */
  static Optional<Object> of(Class<?> type) {
    return Optional.ofNullable(make(type, type, type.getSimpleName() + ".itself", 0));
  }

  private static Object make(Type type, Class<?> raw, String place, int depth) {
    if (PLAIN.containsKey(raw)) {
      return PLAIN.get(raw);
    }
    if (raw == String.class || raw == Object.class || raw == CharSequence.class) {
      return text(place);
    }
    if (raw == Secret.class) {
      return Secret.of("canary.Secret.secret");
    }
    if (raw == URI.class) {
      return URI.create("https://host.example/api");
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.isArray()) {
      return raw == byte[].class ? new byte[40] : Array.newInstance(raw.getComponentType(), 0);
    }
    if (depth > DEEPEST) {
      return null;
    }
    return container(type, raw, place, depth).orElseGet(() -> known(raw, depth + 1));
  }

  private static Optional<Object> container(Type type, Class<?> raw, String place, int depth) {
    if (raw == Optional.class) {
      return Optional.of(Optional.ofNullable(argument(type, 0, place, depth)));
    }
    if (raw.isAssignableFrom(List.class) && raw != Object.class) {
      return Optional.of(listOf(argument(type, 0, place, depth)));
    }
    if (raw == Set.class) {
      return Optional.of(Set.copyOf(listOf(argument(type, 0, place, depth))));
    }
    if (raw == Map.class) {
      Object key = argument(type, 0, place, depth);
      Object value = argument(type, 1, place, depth);
      return Optional.of(key == null || value == null ? Map.of() : Map.of(key, value));
    }
    return Optional.empty();
  }

  private static List<Object> listOf(Object element) {
    return element == null ? List.of() : List.of(element);
  }

  private static Object argument(Type type, int index, String place, int depth) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[index];
      return make(argument, raw(argument), place, depth);
    }
    return text(place);
  }

  /** A canary, but where a value of a certain form is wanted. */
  private static String text(String place) {
    if (place.endsWith(".currency")) {
      return "EUR";
    }
    return place.endsWith("Path") ? "/path" : "canary." + place;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : Object.class;
  }

  private static Object known(Class<?> type, int depth) {
    Optional<Object> before = MADE.get(type);
    if (before != null) {
      return before.orElse(null);
    }
    Object made = own(type, depth);
    MADE.put(type, Optional.ofNullable(made));
    return made;
  }

  /** A type of the library. */
  private static Object own(Class<?> type, int depth) {
    if (!type.getName().startsWith("dev.silta.")) {
      return null;
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .map(each -> own(each, depth))
          .filter(each -> each != null)
          .findFirst()
          .orElse(null);
    }
    Object built = built(type, depth);
    if (built != null) {
      return built;
    }
    for (Executable way : waysTo(type)) {
      Object made = called(way, type, depth);
      if (made != null) {
        return made;
      }
    }
    return null;
  }

  private static List<Executable> waysTo(Class<?> type) {
    List<Executable> ways = new ArrayList<>();
    if (!Modifier.isAbstract(type.getModifiers())) {
      ways.addAll(List.of(type.getConstructors()));
    }
    Arrays.stream(type.getMethods())
        .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getReturnType() == type)
        .forEach(ways::add);
    // the one that takes most shows most
    ways.sort(Comparator.comparing(Executable::getParameterCount).reversed());
    return ways;
  }

  private static Object called(Executable way, Class<?> type, int depth) {
    Object[] arguments = new Object[way.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      String place = type.getSimpleName() + "." + way.getParameters()[i].getName();
      Class<?> raw = way.getParameterTypes()[i];
      arguments[i] = make(way.getGenericParameterTypes()[i], raw, place, depth);
      if (arguments[i] == null) {
        return null;
      }
    }
    try {
      return way instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) way).invoke(null, arguments);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return null;
    }
  }

  /** A value of a type that has a builder of its own; null if it has none or it does not build. */
  private static Object built(Class<?> type, int depth) {
    Method builder = builderOf(type);
    if (builder == null) {
      return null;
    }
    List<Method> left = setters(type, called(builder).getClass());
    // an attribute that excludes another, or that must have a form of its own, is left out
    for (int without = -1; without < left.size(); without++) {
      Object made = built(type, builder, left, without, depth);
      if (made != null) {
        return made;
      }
    }
    return null;
  }

  private static Object built(
      Class<?> type, Method builder, List<Method> setters, int without, int depth) {
    try {
      Object filled = called(builder);
      for (int i = 0; i < setters.size(); i++) {
        if (i != without) {
          fill(filled, setters.get(i), type, depth);
        }
      }
      Method build = filled.getClass().getMethod("build");
      build.setAccessible(true);
      return build.invoke(filled);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static Object called(Method builder) {
    try {
      return builder.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(Object builder, Method setter, Class<?> type, int depth)
      throws IllegalAccessException {
    String place = type.getSimpleName() + "." + setter.getName();
    Class<?> raw = setter.getParameterTypes()[0];
    Object value = make(setter.getGenericParameterTypes()[0], raw, place, depth);
    if (value != null) {
      try {
        setter.setAccessible(true);
        setter.invoke(builder, value);
      } catch (InvocationTargetException refused) {
        // the attribute stays as it is
      }
    }
  }

  private static Method builderOf(Class<?> type) {
    try {
      Method builder = type.getMethod("builder");
      return builder.getParameterCount() == 0 ? builder : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** The builder's method for each attribute; of several, the one that takes the bare value. */
  private static List<Method> setters(Class<?> type, Class<?> builder) {
    List<Method> setters = new ArrayList<>();
    Arrays.stream(builder.getMethods())
        .filter(each -> each.getParameterCount() == 1 && isAttribute(type, each.getName()))
        .sorted(
            Comparator.comparing(Method::getName)
                .thenComparing(each -> each.getParameterTypes()[0] == Optional.class))
        .filter(each -> !each.isBridge())
        .forEach(
            each -> {
              if (setters.stream().noneMatch(other -> other.getName().equals(each.getName()))) {
                setters.add(each);
              }
            });
    return setters;
  }

  private static boolean isAttribute(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .anyMatch(each -> each.getName().equals(name) && each.getParameterCount() == 0);
  }
}
