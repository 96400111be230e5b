// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {
  private static final JsonCodec CODEC =
      JsonCodec.of(
          PropertyNamingStrategies.SNAKE_CASE, JsonCodec.UnknownProperties.IGNORED, ZoneOffset.UTC);

  @Test
  void whatTheTypeDoesNotKnowIsKeptAtEveryDepth() {
    String grown =
        "{\"id\":1,\"new\":2,\"shipping_address\":{\"floor\":\"3\"},\"products\":[{\"id\":4,\"x\":[]}]}";
    Order order = CODEC.read(grown.getBytes(StandardCharsets.UTF_8), Order.class);
    assertThat(order.unknownFields()).containsEntry("new", 2);
    assertThat(order.shippingAddress().orElseThrow().unknownFields()).containsEntry("floor", "3");
    assertThat(order.products().orElseThrow().get(0).unknownFields()).containsKey("x");
  }
}
