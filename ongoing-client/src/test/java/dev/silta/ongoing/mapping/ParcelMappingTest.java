// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Parcel;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.mapping.OngoingSettings.TrackingCodes;
import dev.silta.ongoing.model.GetOrderModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @Test
  void numbersComeInOrderOfPreferenceOnceEachWithTheirFirstAddress() {
    assertThat(parcels("shipped", DEFAULTS))
        .containsExactly(
            new Parcel("WB-1", Optional.of("https://carrier.example.test/WB-1")),
            new Parcel("PN-1", Optional.of("https://carrier.example.test/PN-1")),
            new Parcel("PN-2", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"head_only, HEAD-1", "shipment_only, SH-1|SP-1", "parcels_only, PN-1|PN-2"})
  void numberMayBeInOnePlaceOnly(String fixture, String expected) {
    assertThat(parcels(fixture, DEFAULTS))
        .extracting(Parcel::trackingCode)
        .containsExactly(expected.split("\\|"));
  }

  /** S095, B25. */
  @Test
  void returnLabelsAreNeverGiven() {
    assertThat(parcels("return_only", DEFAULTS)).isEmpty();
  }

  @Test
  void onlyTheFirstPlaceCanCount() {
    OngoingSettings first = Samples.settings().trackingCodes(TrackingCodes.FIRST_PLACE).build();
    assertThat(parcels("shipped", first)).extracting(Parcel::trackingCode).containsExactly("WB-1");
  }

  private static List<Parcel> parcels(String fixture, OngoingSettings settings) {
    GetOrderModel order =
        Fixtures.read("orders/GET_{orderId}_" + fixture + "_response.json", GetOrderModel.class);
    return ParcelMapping.toParcels(order, settings);
  }
}
