// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Parcel;
import dev.silta.ogoship.model.OrderResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelMappingTest {

  @ParameterizedTest
  @CsvSource({
    "A,             A",
    "' A , B ',     A B",
    "'A,,B,',       A B",
    "'B,A,B',       B A",
    "' , ',         ''",
    ",              ''"
  })
  void numbersAreSeparatedByCommas(@Nullable String text, String expected) {
    assertThat(String.join(" ", parcels(text, null).stream().map(Parcel::trackingCode).toList()))
        .isEqualTo(expected);
  }

  @Test
  void addressGoesWithTheFirstNumberOnly() {
    assertThat(parcels("A,B", " https://track.example.test/A "))
        .extracting(Parcel::trackingUrl)
        .containsExactly(Optional.of("https://track.example.test/A"), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "track.example.test/A",
        "https:///A",
        "ftp://a.test",
        "h t"
      })
  void whatIsNoAddressOfAPageIsLeftOut(String url) {
    assertThat(parcels("A", url)).containsExactly(new Parcel("A", Optional.empty()));
  }

  @Test
  void addressWithoutANumberIsNoParcel() {
    assertThat(parcels(null, "https://track.example.test/A")).isEmpty();
  }

  private static List<Parcel> parcels(@Nullable String numbers, @Nullable String url) {
    return ParcelMapping.toParcels(
        OrderResponse.builder()
            .reference("5021")
            .trackingNumber(Optional.ofNullable(numbers))
            .trackingUrl(Optional.ofNullable(url))
            .build());
  }
}
