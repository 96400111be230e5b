// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.Parcel;
import dev.silta.ogoship.model.OrderResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers under which a customer can follow an order: one text, separated by commas. */
public final class ParcelMapping {
  private ParcelMapping() {}

  /** Each number once, in the vendor's order; the one address there is goes with the first. */
  public static List<Parcel> toParcels(OrderResponse order) {
    List<String> numbers =
        order.trackingNumber().stream()
            .flatMap(text -> Stream.of(text.split(",")))
            .map(String::strip)
            .filter(number -> !number.isEmpty())
            .distinct()
            .toList();
    Optional<String> page = order.trackingUrl().map(String::strip).filter(ParcelMapping::isPage);
    return numbers.stream()
        .map(number -> new Parcel(number, page.filter(url -> number.equals(numbers.get(0)))))
        .toList();
  }

  /** The vendor's own plugins check that it is an address before they show it. */
  private static boolean isPage(String url) {
    try {
      URI uri = URI.create(url);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
