// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import dev.silta.model.FulfilmentStage;
import dev.silta.model.Quantity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one thing of the shop is at the warehouse, and what was last confirmed there. Key:
 * connection, kind, shop key, part. Holds keyed digests of field values instead of the values.
 */
@Value.Immutable
@StoreStyle
public interface LinkRow {
  /** The {@link #part} of the order that was sent. */
  String WHOLE = "1";

  ConnectionId connection();

  LinkKind kind();

  /** The shop's own key: an order number or an article's shop key. */
  String shopKey();

  /**
   * Which of the warehouse's orders for one order of the shop: {@code 1} for the one that was sent,
   * the warehouse's own number for one that was split off it.
   */
  @Value.Default
  default String part() {
    return WHOLE;
  }

  /** Whether this is the order that was sent, not a part that was split off it. */
  default boolean isWhole() {
    return part().equals(WHOLE);
  }

  /** Number that both sides know it by, in the form it is compared in. */
  String number();

  /** The warehouse's own id; absent while the shop's claim on the number is not confirmed. */
  Optional<String> warehouseId();

  /** Digest per field of what the warehouse last confirmed. */
  Map<String, String> confirmed();

  /** Orders: how far the warehouse is; only moves up, but for cancellation and return. */
  Optional<FulfilmentStage> stage();

  /** Orders: whether the order is still open in the shop, so that its accepted pieces count. */
  @Value.Default
  default boolean open() {
    return true;
  }

  /** Orders: pieces that the warehouse accepted, by the compared form of the article number. */
  Map<String, Quantity> accepted();

  /** Orders: pieces that have left, by the compared form of the article number. */
  Map<String, Quantity> sent();

  /** Orders: tracking codes of what has left. */
  Set<String> tracking();

  /** Orders: tracking codes that the shop surely has. */
  Set<String> deliveredTracking();

  /** Orders: when it was first seen that the goods had left. */
  Optional<Instant> leftSeenAt();

  /** Articles: whether the article is kept at this warehouse. */
  @Value.Default
  default boolean kept() {
    return true;
  }

  /** Articles: what the warehouse could last sell; kept only where warehouses share a shop. */
  Optional<Quantity> sellable();

  /** 0 for a row that is not stored yet; the store counts it up with every save. */
  @Value.Default
  default long version() {
    return 0;
  }

  default Builder toBuilder() {
    return builder().from(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a row; connection, kind, shop key and number are mandatory. */
  final class Builder extends ImmutableLinkRow.Builder {}
}
