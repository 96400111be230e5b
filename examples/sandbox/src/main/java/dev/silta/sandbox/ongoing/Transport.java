// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tracking, parcels, text lines and waybill rows of one order, in their GET form. */
final class Transport {
  private final List<ObjectNode> tracking = new ArrayList<>();
  private final List<ObjectNode> returnTracking = new ArrayList<>();
  private final List<ObjectNode> parcels = new ArrayList<>();
  private final List<ObjectNode> textLines = new ArrayList<>();
  private final List<ObjectNode> wayBillRows = new ArrayList<>();
  private final List<ObjectNode> classes = new ArrayList<>();

  List<ObjectNode> tracking() {
    return tracking;
  }

  List<ObjectNode> returnTracking() {
    return returnTracking;
  }

  List<ObjectNode> parcels() {
    return parcels;
  }

  List<ObjectNode> textLines() {
    return textLines;
  }

  List<ObjectNode> wayBillRows() {
    return wayBillRows;
  }

  List<ObjectNode> classes() {
    return classes;
  }

  boolean hasParcel(String number) {
    return parcels.stream().anyMatch(parcel -> Json.text(parcel, "parcelNumber").equals(number));
  }

  /** Replaces the entry with the same value of this member, or adds one. */
  static void upsert(List<ObjectNode> entries, String member, ObjectNode entry) {
    Predicate<ObjectNode> same = old -> Json.text(old, member).equals(Json.text(entry, member));
    for (int i = 0; i < entries.size(); i++) {
      if (same.test(entries.get(i))) {
        entries.set(i, entry);
        return;
      }
    }
    entries.add(entry);
  }
}
