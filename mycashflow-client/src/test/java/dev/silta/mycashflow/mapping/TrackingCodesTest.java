// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.mycashflow.model.Shipment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackingCodesTest {

  @Test
  void codesAreJoinedOnceEach() {
    assertThat(TrackingCodes.joined(List.of("T1", " T2 ", "T1"))).contains("T1, T2");
    assertThat(TrackingCodes.joined(List.of())).isEmpty();
  }

  @Test
  void theTextIsCutAtWholeCodes() {
    List<String> codes = IntStream.range(0, 30).mapToObj("JJFI0000000%02d"::formatted).toList();
    String text = TrackingCodes.joined(codes).orElseThrow();
    assertThat(text).hasSizeLessThanOrEqualTo(255).startsWith("JJFI000000000, ");
    assertThat(codes).containsAll(List.of(text.split(", ")));
    assertThat(text.length() + ", JJFI000000000".length()).isGreaterThan(255);
  }

  @Test
  void newCodesFollowTheShipmentsOwn() {
    Shipment shipment = Shipment.builder().id(1).trackingCode("T1,T2").build();
    assertThat(TrackingCodes.combined(shipment, List.of("T2", "T3"))).contains("T1, T2, T3");
  }
}
