// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Compares wire types with what is known of the vendor's fields: name, type, array or not, and
 * whether a field may be missing.
 */
public final class FieldFacts {
  private final Map<String, List<FieldFact>> facts = new LinkedHashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> objects = new HashSet<>();
  private final UnaryOperator<String> naming;

  /**
   * Facts of one vendor: lines about fields, and lines such as {@code Kind = Stock Structure} for a
   * set of texts or {@code Data = object} for what has no schema.
   *
   * @param naming accessor name to JSON name
   */
  public FieldFacts(Collection<String> lines, UnaryOperator<String> naming) {
    this.naming = naming;
    for (String line : lines) {
      FieldFact.of(line).ifPresentOrElse(this::add, () -> addType(line));
    }
  }

  private void add(FieldFact fact) {
    facts.computeIfAbsent(fact.owner(), name -> new ArrayList<>()).add(fact);
  }

  private void addType(String line) {
    String[] parts = line.split(" = ", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("no fact: " + line);
    }
    (parts[1].equals("object") ? objects : texts).add(parts[0]);
  }

  /** Names of the vendor's types. */
  public Set<String> types() {
    return facts.keySet();
  }

  /** What a type lacks, has too much, or has in another form. */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    Map<String, Method> fields = fields(type);
    Set<String> unknown = new TreeSet<>(fields.keySet());
    for (FieldFact fact : facts.getOrDefault(type.getSimpleName(), List.of())) {
      Method field = fields.get(fact.name());
      unknown.remove(fact.name());
      if (field == null) {
        problems.add(fact + " is missing");
      } else if (!fits(fact, field.getGenericReturnType())) {
        problems.add(fact + " is a " + field.getGenericReturnType().getTypeName());
      }
    }
    unknown.forEach(name -> problems.add(type.getSimpleName() + "." + name + " is not known"));
    return problems;
  }

  private Map<String, Method> fields(Class<?> type) {
    Set<String> names = WireTypes.fieldNames(type);
    Map<String, Method> fields = new LinkedHashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && names.contains(method.getName())) {
        fields.put(naming.apply(method.getName()), method);
      }
    }
    return fields;
  }

  private boolean fits(FieldFact fact, Type declared) {
    Type value = argument(declared, Optional.class).orElse(declared);
    Type element = argument(value, List.class).orElse(value);
    boolean optional = !value.equals(declared);
    boolean array = !element.equals(value);
    boolean emptiable = optional || array || raw(value) == Map.class;
    return array == fact.array()
        && (fact.presence().equals("!") ? !optional : !fact.presence().equals("?") || emptiable)
        && fits(fact.type(), raw(element));
  }

  private boolean fits(String type, Class<?> declared) {
    if (texts.contains(type)) {
      return declared == String.class;
    }
    if (objects.contains(type)) {
      return declared == Map.class;
    }
    return switch (type) {
      case "int" -> isOneOf(declared, "int", "Integer", "long", "Long", "GoodsOwnerId");
      case "decimal" -> isOneOf(declared, "BigDecimal");
      case "string" -> declared == String.class;
      case "bool" -> isOneOf(declared, "boolean", "Boolean");
      case "date-time" -> isOneOf(declared, "Instant", "LocalDate", "OffsetDateTime");
      case "object" -> declared == Map.class;
      default -> declared.getSimpleName().equals(type);
    };
  }

  private static boolean isOneOf(Class<?> type, String... names) {
    return List.of(names).contains(type.getSimpleName());
  }

  private static Optional<Type> argument(Type type, Class<?> generic) {
    return type instanceof ParameterizedType of && of.getRawType() == generic
        ? Optional.of(of.getActualTypeArguments()[0])
        : Optional.empty();
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType of ? raw(of.getRawType()) : (Class<?>) type;
  }
}
