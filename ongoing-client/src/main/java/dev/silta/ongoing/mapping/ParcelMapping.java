// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.Parcel;
import dev.silta.ongoing.mapping.OngoingSettings.TrackingCodes;
import dev.silta.ongoing.model.GetOrderInfo;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderParcel;
import dev.silta.ongoing.model.GetOrderShipmentInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the numbers are under which a customer can follow an order: the shipment's tracking, the
 * parcels, the order's head, the joint shipment, in this order. Whatever belongs to a return is
 * left out: a customer must never be given the number of a return label.
 */
public final class ParcelMapping {
  private ParcelMapping() {}

  /** Each number once, with the first address that is given for it. */
  public static List<Parcel> toParcels(GetOrderModel order, OngoingSettings settings) {
    List<List<Parcel>> places =
        Stream.of(tracking(order), parcels(order), head(order.orderInfo()), shipment(order))
            .map(ParcelMapping::distinct)
            .filter(place -> !place.isEmpty())
            .limit(settings.trackingCodes() == TrackingCodes.ALL ? 4 : 1)
            .toList();
    return distinct(places.stream().flatMap(List::stream));
  }

  private static Stream<Parcel> tracking(GetOrderModel order) {
    return order.tracking().stream()
        .flatMap(each -> parcel(each.waybill(), each.trackingUrl()).stream());
  }

  private static Stream<Parcel> parcels(GetOrderModel order) {
    return order.parcels().stream()
        .filter(parcel -> !parcel.isReturnParcel().orElse(false))
        .flatMap(ParcelMapping::numbers);
  }

  private static Stream<Parcel> numbers(GetOrderParcel parcel) {
    Optional<String> url = parcel.tracking().flatMap(tracking -> tracking.trackingUrl());
    return Stream.of(
            parcel(parcel.tracking().flatMap(tracking -> tracking.waybill()), url),
            parcel(parcel.parcelNumber(), url))
        .flatMap(Optional::stream);
  }

  private static Stream<Parcel> head(GetOrderInfo info) {
    return parcel(info.wayBill(), Optional.empty()).stream();
  }

  private static Stream<Parcel> shipment(GetOrderModel order) {
    return order.shipmentInfo().stream().flatMap(ParcelMapping::shipment);
  }

  private static Stream<Parcel> shipment(GetOrderShipmentInfo shipment) {
    Stream<Optional<String>> numbers =
        Stream.concat(
            Stream.of(shipment.waybill()),
            shipment.parcels().stream()
                .filter(parcel -> !parcel.isReturnParcel().orElse(false))
                .map(parcel -> parcel.parcelNumber()));
    return numbers.flatMap(number -> parcel(number, Optional.empty()).stream());
  }

  private static Optional<Parcel> parcel(Optional<String> number, Optional<String> url) {
    return number
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> new Parcel(text, url.map(String::strip).filter(page -> !page.isEmpty())));
  }

  private static List<Parcel> distinct(Stream<Parcel> parcels) {
    Map<String, Parcel> byNumber = new LinkedHashMap<>();
    parcels.forEach(
        parcel -> byNumber.merge(parcel.trackingCode(), parcel, ParcelMapping::firstAddress));
    return List.copyOf(byNumber.values());
  }

  private static Parcel firstAddress(Parcel known, Parcel more) {
    return known.trackingUrl().isPresent() ? known : more;
  }
}
