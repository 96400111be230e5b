// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {
  private static final JsonCodec CODEC =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE,
          JsonCodec.UnknownProperties.IGNORED,
          ZoneOffset.UTC);

  @Test
  void whatTheTypeDoesNotKnowIsKeptAtEveryDepthAndInEveryCase() {
    String grown =
        "{\"Reference\":\"1\",\"carrier\":null,\"Parcels\":2,\"customer\":{\"Floor\":\"3\"}}";
    OrderResponse order = CODEC.read(grown.getBytes(StandardCharsets.UTF_8), OrderResponse.class);
    assertThat(order.reference()).isEqualTo("1");
    assertThat(order.unknownFields()).containsOnlyKeys("Parcels");
    assertThat(order.customer().orElseThrow().unknownFields()).containsEntry("Floor", "3");
    assertThat(order.toString()).doesNotContain("Floor");
  }
}
