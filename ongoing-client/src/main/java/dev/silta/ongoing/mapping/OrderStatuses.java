// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.FulfilmentStage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What the warehouse's status numbers mean. Every warehouse can add, rename and remove statuses, so
 * ask for the list ({@code GET /orders/statuses}) and compare. A number that is not listed here
 * means nothing: no rule by interval guesses it. Immutable.
 */
@Value.Immutable
public abstract class OrderStatuses {

  /** Accepted, no work yet; 200 (open) and 300 (released). */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> received() {
    return sorted(200, 300);
  }

  /** Work has begun; 320 (allocated, pick list printed). */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> picking() {
    return sorted(320);
  }

  /** Picked and usually packed, but not sent; 400. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> picked() {
    return sorted(400);
  }

  /** Left the warehouse; 425 (partly delivered), 450 (sent), 451 (ready to be fetched). */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> shipped() {
    return sorted(425, 450, 451);
  }

  /** Collected; 500. By the carrier in some warehouses, by the customer in others. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> delivered() {
    return sorted(500);
  }

  /** Came back; 475 and 800. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> returned() {
    return sorted(475, 800);
  }

  /** Needs a person in the warehouse; 150. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> trouble() {
    return sorted(150);
  }

  /** This number and all above it mean cancelled; 1000. */
  @Value.Default
  public int cancelledFrom() {
    return 1000;
  }

  /** Still open to changes and cancellation; 150 and 200. */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<Integer> editable() {
    return sorted(150, 200);
  }

  /**
   * Received statuses below this number are open to changes as well; 300. Where the warehouse takes
   * changes after release, set it above 300.
   */
  @Value.Default
  public int editableBelow() {
    return 300;
  }

  /** The stage of this status number; {@code UNKNOWN} if it is not classified. */
  public final FulfilmentStage stageOf(int number) {
    if (number >= cancelledFrom()) {
      return FulfilmentStage.CANCELLED;
    }
    return classes().entrySet().stream()
        .filter(each -> each.getValue().contains(number))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(FulfilmentStage.UNKNOWN);
  }

  /** Whether the warehouse still takes changes of an order of this status. */
  public final boolean isEditable(int number) {
    return editable().contains(number) || (received().contains(number) && number < editableBelow());
  }

  static OrderStatuses defaults() {
    return builder().build();
  }

  @Value.Check
  void check() {
    List<String> errors = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    classes()
        .forEach(
            (stage, numbers) ->
                numbers.stream()
                    .filter(number -> number >= cancelledFrom() || !seen.add(number))
                    .forEach(number -> errors.add(number + " is classified twice")));
    editable().stream()
        .filter(number -> !seen.contains(number))
        .forEach(number -> errors.add(number + " is editable but not classified"));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("statuses: " + String.join("; ", errors));
    }
  }

  private Map<FulfilmentStage, SortedSet<Integer>> classes() {
    return Map.of(
        FulfilmentStage.RECEIVED, received(),
        FulfilmentStage.PICKING, picking(),
        FulfilmentStage.PICKED, picked(),
        FulfilmentStage.SHIPPED, shipped(),
        FulfilmentStage.DELIVERED, delivered(),
        FulfilmentStage.RETURNED, returned(),
        FulfilmentStage.TROUBLE, trouble());
  }

  private static SortedSet<Integer> sorted(Integer... numbers) {
    return new TreeSet<>(List.of(numbers));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; each class has a default. */
  public static final class Builder extends ImmutableOrderStatuses.Builder {}
}
