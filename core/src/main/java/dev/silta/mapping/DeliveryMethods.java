// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.mapping.DeliveryChoice.Match;
import dev.silta.mapping.DeliveryRule.Part;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.MappingException;
import dev.silta.model.PickupPoint;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of the shop's delivery methods becomes which one of the warehouse. The first that answers
 * decides:
 *
 * <ol>
 *   <li>the method's code in the shop, taken as it is, if it is among the {@link Builder#codes};
 *   <li>its name, if it equals a declared {@link Builder#name} to the letter; with a warning, since
 *       a name can be changed by whoever words the checkout;
 *   <li>the explicit rules {@link Builder#byKey}, {@link Builder#byCode}, {@link Builder#byName},
 *       the most specific one whatever their order: a rule without {@code *} before one with, then
 *       key before code before name, then the longer pattern;
 *   <li>the default, {@link Builder#otherwise} or {@link Builder#otherwiseAsItIs};
 *   <li>none: the order is held.
 * </ol>
 *
 * <p>So where a rule is to have the last word about a method with a code, declare the codes that
 * are taken as they are instead of taking all of them. Codes and rules compare without regard to
 * case and may hold {@code *} for any text. Immutable.
 *
 * <pre>{@code
 * DeliveryMethods.builder()
 *     .codes("posti_*", "matkahuolto_*")
 *     .name("Nouto varastolta", "pickup")
 *     .byName("DHL*", "dhl_express")
 *     .otherwise("posti_home").build();
 * }</pre>
 */
public final class DeliveryMethods {
  private final Parts parts;

  private DeliveryMethods(Parts parts) {
    this.parts = parts;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Takes every code as it is and matches nothing else. */
  public static DeliveryMethods codesAsTheyAre() {
    return builder().codes("*").build();
  }

  /** Takes every method as it is: by its code, else by its key, with its name. */
  public static DeliveryMethods asTheyAre() {
    return builder().codes("*").otherwiseAsItIs().build();
  }

  /**
   * The warehouse's method for an order.
   *
   * @param method of the order; empty if it names none
   * @throws MappingException {@code SHIPPING_METHOD_UNMAPPED} if nothing matches
   */
  public DeliveryChoice choose(Optional<DeliveryMethod> method) {
    return method.map(this::choose).orElseGet(this::withoutMethod);
  }

  /**
   * The pick-up point that travels with an order.
   *
   * @throws MappingException {@code PICKUP_POINT_MISSING} if there is none and the order's method
   *     needs one; {@code SHIPPING_METHOD_UNMAPPED} if nothing matches
   */
  public Optional<PickupPoint> pickupPoint(SalesOrder order) {
    if (order.pickupPoint().isEmpty()) {
      String code = choose(order.delivery()).code();
      if (parts.pickupPoints().stream().anyMatch(pattern -> pattern.matches(code))) {
        throw new MappingException(
            ReasonCode.PICKUP_POINT_MISSING, "pickupPoint", "'" + code + "' needs one");
      }
    }
    return order.pickupPoint();
  }

  private DeliveryChoice choose(DeliveryMethod method) {
    return byCode(method)
        .or(() -> byEqualName(method))
        .or(() -> parts.table().find(method).map(code -> named(code, Match.RULE)))
        .or(() -> byDefault(method))
        .orElseThrow(() -> unmapped("nothing matches " + described(method)));
  }

  private Optional<DeliveryChoice> byCode(DeliveryMethod method) {
    return code(method)
        .filter(code -> parts.codes().stream().anyMatch(pattern -> pattern.matches(code)))
        .map(code -> asItIs(code, method, Match.CODE));
  }

  private Optional<DeliveryChoice> byEqualName(DeliveryMethod method) {
    return Optional.ofNullable(parts.names().get(method.name()))
        .map(
            code ->
                new DeliveryChoice(
                    code,
                    Optional.of(method.name()),
                    Match.EQUAL_NAME,
                    Optional.of(
                        "%s has no code that is taken; its name alone makes it '%s'"
                            .formatted(described(method), code))));
  }

  private Optional<DeliveryChoice> byDefault(DeliveryMethod method) {
    return parts.otherwiseAsItIs()
        ? Optional.of(asItIs(code(method).orElse(method.key()), method, Match.DEFAULT))
        : parts.otherwise().map(code -> named(code, Match.DEFAULT));
  }

  private DeliveryChoice withoutMethod() {
    return parts
        .withoutMethod()
        .map(code -> named(code, Match.WITHOUT_METHOD))
        .orElseThrow(() -> unmapped("the order names no delivery method"));
  }

  private static DeliveryChoice asItIs(String code, DeliveryMethod method, Match match) {
    return new DeliveryChoice(code, Optional.of(method.name()), match, Optional.empty());
  }

  private DeliveryChoice named(String code, Match match) {
    return new DeliveryChoice(
        code, Optional.ofNullable(parts.labels().get(code)), match, Optional.empty());
  }

  private static Optional<String> code(DeliveryMethod method) {
    return method.code().map(String::strip).filter(code -> !code.isEmpty());
  }

  private static String described(DeliveryMethod method) {
    String code = code(method).map(text -> ", code " + text).orElse("");
    return "delivery method '" + method.name() + "' (key " + method.key() + code + ")";
  }

  private static MappingException unmapped(String problem) {
    return new MappingException(ReasonCode.SHIPPING_METHOD_UNMAPPED, "delivery", problem);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeliveryMethods that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** All parts, sorted: equal methods give equal text. */
  @Override
  public String toString() {
    return "DeliveryMethods" + parts;
  }

  /** What the rules of the five steps need. */
  private record Parts(
      List<Wildcard> codes,
      SortedMap<String, String> names,
      DeliveryTable table,
      Optional<String> otherwise,
      boolean otherwiseAsItIs,
      Optional<String> withoutMethod,
      SortedMap<String, String> labels,
      List<Wildcard> pickupPoints) {}

  /** Collects the parts; not safe for use by several threads. */
  public static final class Builder {
    private final List<Wildcard> codes = new ArrayList<>();
    private final SortedMap<String, String> names = new TreeMap<>();
    private final List<DeliveryRule> rules = new ArrayList<>();
    private final SortedMap<String, String> labels = new TreeMap<>();
    private final List<Wildcard> pickupPoints = new ArrayList<>();
    private Optional<String> otherwise = Optional.empty();
    private boolean otherwiseAsItIs;
    private Optional<String> withoutMethod = Optional.empty();

    private Builder() {}

    /** Codes of the shop that the warehouse knows as they are; {@code *} takes all of them. */
    public Builder codes(String... patterns) {
      Arrays.stream(patterns).map(Wildcard::new).forEach(codes::add);
      return this;
    }

    /** A method that both sides know by this name, which serves as its code too. */
    public Builder name(String name) {
      return name(name, name);
    }

    /**
     * A method that both sides know by this name, compared to the letter.
     *
     * @throws IllegalArgumentException if the name was declared with another code
     */
    public Builder name(String name, String code) {
      String known = names.putIfAbsent(notBlank(name), notBlank(code));
      if (known != null && !known.equals(code)) {
        throw new IllegalArgumentException(
            "name '" + name + "' is '" + known + "' and '" + code + "'");
      }
      return this;
    }

    /** A rule by the shop's key of the method. */
    public Builder byKey(String pattern, String code) {
      return rule(Part.KEY, pattern, code);
    }

    /** A rule by the code that the merchant gave the method in the shop. */
    public Builder byCode(String pattern, String code) {
      return rule(Part.CODE, pattern, code);
    }

    /** A rule by what the customer saw. */
    public Builder byName(String pattern, String code) {
      return rule(Part.NAME, pattern, code);
    }

    /** What a method becomes that nothing else matches; without it such a method is held. */
    public Builder otherwise(String code) {
      otherwise = Optional.of(notBlank(code));
      return this;
    }

    /** A method that nothing else matches goes by its code, else its key, and its name. */
    public Builder otherwiseAsItIs() {
      otherwiseAsItIs = true;
      return this;
    }

    /** What an order without any method goes by; without it such an order is held. */
    public Builder withoutMethod(String code) {
      withoutMethod = Optional.of(notBlank(code));
      return this;
    }

    /** The name that is sent along with this code where a rule or a default chose it; none. */
    public Builder named(String code, String name) {
      labels.put(notBlank(code), notBlank(name));
      return this;
    }

    /** The warehouse's codes that need a pick-up point; without one such an order is held. */
    public Builder pickupPointFor(String... patterns) {
      Arrays.stream(patterns).map(Wildcard::new).forEach(pickupPoints::add);
      return this;
    }

    /**
     * @throws IllegalArgumentException if two rules of equal rank can match the same method, or if
     *     there are two defaults
     */
    public DeliveryMethods build() {
      if (otherwiseAsItIs && otherwise.isPresent()) {
        throw new IllegalArgumentException("either otherwise or otherwiseAsItIs");
      }
      return new DeliveryMethods(
          new Parts(
              codes.stream().distinct().sorted().toList(),
              new TreeMap<>(names),
              DeliveryTable.of(rules),
              otherwise,
              otherwiseAsItIs,
              withoutMethod,
              new TreeMap<>(labels),
              pickupPoints.stream().distinct().sorted().toList()));
    }

    private Builder rule(Part part, String pattern, String code) {
      rules.add(new DeliveryRule(part, new Wildcard(pattern), notBlank(code)));
      return this;
    }

    private static String notBlank(String text) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a code or name must not be blank");
      }
      return text;
    }
  }
}
