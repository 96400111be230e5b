// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.FulfilmentStage;
import dev.silta.ogoship.model.OrderStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What the vendor's statuses mean, by their texts in lower case. A status that is not listed means
 * nothing: it is {@code UNKNOWN}, which neither ships nor cancels. Immutable.
 */
@Value.Immutable
public abstract class OrderStages {

  /** There, but not to be shipped before somebody saves it as new; draft. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> parked() {
    return sorted("draft");
  }

  /** Accepted, no work yet; new. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> received() {
    return sorted("new");
  }

  /** Waits for stock and moves on by itself; pending. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> waitingForGoods() {
    return sorted("pending");
  }

  /**
   * Held until somebody corrects or releases it; reserved, and locked, which only older help names
   * and which is treated alike.
   */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> trouble() {
    return sorted("locked", "reserved");
  }

  /** Work has begun; collecting. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> picking() {
    return sorted("collecting");
  }

  /** Packed and with the carrier, or waiting for it; shipped. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> shipped() {
    return sorted("shipped");
  }

  /** With the customer; none, since the vendor's orders do not say it. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> delivered() {
    return sorted();
  }

  /** Came back; returned. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> returned() {
    return sorted("returned");
  }

  /** Not to be shipped; cancelled. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<String> cancelled() {
    return sorted("cancelled");
  }

  /** The stage of this status; {@code UNKNOWN} if it is not classified. */
  public final FulfilmentStage stageOf(OrderStatus status) {
    String text = status.text().strip().toLowerCase(Locale.ROOT);
    return classes().entrySet().stream()
        .filter(each -> each.getValue().contains(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(FulfilmentStage.UNKNOWN);
  }

  static OrderStages defaults() {
    return builder().build();
  }

  @Value.Check
  void check() {
    List<String> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    classes().values().stream()
        .flatMap(Set::stream)
        .forEach(
            text -> {
              if (!text.equals(text.strip().toLowerCase(Locale.ROOT)) || text.isEmpty()) {
                errors.add("'" + text + "' is not a text in lower case");
              } else if (!seen.add(text)) {
                errors.add(text + " is classified twice");
              }
            });
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("statuses: " + String.join("; ", errors));
    }
  }

  private Map<FulfilmentStage, SortedSet<String>> classes() {
    return Map.of(
        FulfilmentStage.PARKED, parked(),
        FulfilmentStage.RECEIVED, received(),
        FulfilmentStage.WAITING_FOR_GOODS, waitingForGoods(),
        FulfilmentStage.TROUBLE, trouble(),
        FulfilmentStage.PICKING, picking(),
        FulfilmentStage.SHIPPED, shipped(),
        FulfilmentStage.DELIVERED, delivered(),
        FulfilmentStage.RETURNED, returned(),
        FulfilmentStage.CANCELLED, cancelled());
  }

  private static SortedSet<String> sorted(String... texts) {
    return new TreeSet<>(List.of(texts));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; each class has a default. */
  public static final class Builder extends ImmutableOrderStages.Builder {}
}
