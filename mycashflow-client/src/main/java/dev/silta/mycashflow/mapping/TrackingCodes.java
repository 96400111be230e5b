// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several tracking codes in the shop's one field. Pure functions. */
public final class TrackingCodes {
  private static final String SEPARATOR = ", ";

  /** The vendor names no limit; this is the most that is probable. */
  private static final int MOST_CHARACTERS = 255;

  private TrackingCodes() {}

  /** The codes, once each, cut after the last one that fits as a whole; empty if there is none. */
  public static Optional<String> joined(List<String> codes) {
    StringBuilder text = new StringBuilder();
    for (String code : codes.stream().map(String::strip).distinct().toList()) {
      String more = text.isEmpty() ? code : SEPARATOR + code;
      if (text.length() + more.length() > MOST_CHARACTERS) {
        break;
      }
      text.append(more);
    }
    return Texts.present(Optional.of(text.toString()));
  }

  /** The codes that the order's shipments do not have. */
  public static List<String> missing(Order order, List<String> codes) {
    List<String> known = OrderMapping.trackingCodes(order);
    return codes.stream().map(String::strip).filter(code -> !known.contains(code)).toList();
  }

  /** What the shipment already has, and the new ones after it. */
  public static Optional<String> combined(Shipment shipment, List<String> codes) {
    return joined(Stream.concat(of(shipment), codes.stream()).toList());
  }

  /** The codes of one shipment; one text of the shop may hold several. */
  static Stream<String> of(Shipment shipment) {
    return shipment.trackingCode().stream()
        .flatMap(codes -> Stream.of(codes.split(",")))
        .map(String::strip)
        .filter(code -> !code.isEmpty());
  }
}
