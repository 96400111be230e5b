// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.List;
import org.immutables.value.Value;

/** The warehouse's word on one order. Immutable. {@code toString} holds no personal data. */
@Value.Immutable
public interface Fulfilment {

  OrderNumber order();

  /** The warehouse's own id of the order. */
  String warehouseId();

  FulfilmentStage stage();

  /** The warehouse's own status, for people. */
  String rawStatus();

  /** Whether the warehouse still takes changes and cancellations. */
  Changeability changeability();

  /** The order's content as the warehouse holds it, comparable with what it was sent. */
  FieldValues content();

  /** Outbound parcels, each code once; never return parcels. */
  List<Parcel> parcels();

  List<FulfilledLine> lines();

  /** Orders of the warehouse that were split off this one and are counted in with it. */
  List<SplitOff> splitOff();

  static FulfilmentBuilderStages.BuildStart builder() {
    return FulfilmentBuilderStages.start();
  }

  /**
   * An order that the warehouse made out of a part of another one.
   *
   * @param number its own number, in the shop's form
   * @param warehouseId its own id
   */
  record SplitOff(OrderNumber number, String warehouseId) {}

  /** Whether an order can still be changed. */
  enum Changeability {
    /** Takes changes and cancellation. */
    OPEN,
    /** Takes cancellation only. */
    CANCEL_ONLY,
    /** Takes neither. */
    WORK_BEGUN
  }
}
