// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.Fulfilment.SplitOff;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders of which the warehouse made several, such as what is there now and what comes later. To
 * the shop they stay one order. Pure.
 */
public final class SplitOrders {
  private static final Pattern SUFFIX = Pattern.compile("(.+)[-_./ ]\\p{Alnum}{1,3}");

  private SplitOrders() {}

  /**
   * The order that this one may have been split off, by its number: the same one with a short
   * suffix, such as {@code 10234-2} of {@code 10234}.
   */
  public static Optional<OrderNumber> parent(OrderNumber number) {
    Matcher matcher = SUFFIX.matcher(number.value());
    return matcher.matches() ? Optional.of(new OrderNumber(matcher.group(1))) : Optional.empty();
  }

  /**
   * Whether these can be the parts of an order of which the warehouse accepted so many pieces: no
   * part holds anything that the order did not.
   *
   * @param accepted pieces by article number, in the form it is compared in
   */
  public static boolean fit(Map<String, Quantity> accepted, Collection<Fulfilment> parts) {
    return pieces(parts.stream()).entrySet().stream()
        .allMatch(
            part ->
                part.getValue().compareTo(accepted.getOrDefault(part.getKey(), Quantity.ZERO))
                    <= 0);
  }

  /** The order and what was split off it, as one. Once a part has left, so has the order. */
  public static Fulfilment together(Fulfilment order, List<Fulfilment> splitOff) {
    List<Fulfilment> all = Stream.concat(Stream.of(order), splitOff.stream()).toList();
    List<Fulfilment> live = all.stream().filter(each -> !isCancelled(each)).toList();
    List<Fulfilment> counted = live.isEmpty() ? all : live;
    return Fulfilment.builder()
        .order(order.order())
        .warehouseId(order.warehouseId())
        .stage(stage(counted))
        .rawStatus(rawStatus(order, splitOff))
        .changeability(changeability(counted))
        .content(order.content())
        .addAllParcels(counted.stream().flatMap(each -> each.parcels().stream()).toList())
        .addAllLines(counted.stream().flatMap(each -> each.lines().stream()).toList())
        .addAllSplitOff(order.splitOff())
        .addAllSplitOff(
            splitOff.stream()
                .filter(part -> live.contains(part))
                .map(part -> new SplitOff(part.order(), part.warehouseId()))
                .toList())
        .build();
  }

  private static FulfilmentStage stage(List<Fulfilment> parts) {
    Stream<FulfilmentStage> left =
        parts.stream().map(Fulfilment::stage).filter(FulfilmentStage::hasLeft);
    return left.min(Comparator.naturalOrder()).orElseGet(() -> beforeLeaving(parts));
  }

  /** What needs a person's eye is shown before how far the slowest part is. */
  private static FulfilmentStage beforeLeaving(List<Fulfilment> parts) {
    List<FulfilmentStage> stages = parts.stream().map(Fulfilment::stage).toList();
    return Stream.of(FulfilmentStage.UNKNOWN, FulfilmentStage.TROUBLE)
        .filter(stages::contains)
        .findFirst()
        .orElseGet(() -> stages.stream().min(Comparator.naturalOrder()).orElseThrow());
  }

  private static String rawStatus(Fulfilment order, List<Fulfilment> splitOff) {
    return Stream.concat(
            Stream.of(order.rawStatus()),
            splitOff.stream().map(part -> part.order() + " " + part.rawStatus()))
        .collect(Collectors.joining(", "));
  }

  private static Changeability changeability(List<Fulfilment> parts) {
    return parts.stream()
        .map(Fulfilment::changeability)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Map<String, Quantity> pieces(Stream<Fulfilment> parts) {
    return parts
        .flatMap(part -> part.lines().stream())
        .collect(
            Collectors.toMap(
                line -> line.article().key(),
                FulfilledLine::ordered,
                Quantity::plus,
                TreeMap::new));
  }

  private static boolean isCancelled(Fulfilment part) {
    return part.stage() == FulfilmentStage.CANCELLED;
  }
}
