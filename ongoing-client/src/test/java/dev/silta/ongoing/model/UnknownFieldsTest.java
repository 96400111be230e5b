// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

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
  void whatTheTypeDoesNotKnowIsKeptAtEveryDepth() {
    String grown =
        "{\"orderInfo\":{\"orderId\":1,\"new\":2},\"consignee\":{\"floor\":\"3\"},\"tracking\":[{\"x\":true}]}";
    GetOrderModel order = CODEC.read(grown.getBytes(StandardCharsets.UTF_8), GetOrderModel.class);
    assertThat(order.unknownFields()).isEmpty();
    assertThat(order.orderInfo().unknownFields()).containsEntry("new", 2);
    assertThat(order.consignee().orElseThrow().unknownFields()).containsEntry("floor", "3");
    assertThat(order.tracking().get(0).unknownFields()).containsEntry("x", true);
    assertThat(order.toString()).doesNotContain("floor");
  }
}
