// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenRecordTest {
  private static final byte[] GROWN =
      ("{\"id\":1,\"full_name\":\"A\",\"new_price\":1.50,\"new_flag\":true,\"new_null\":null,"
              + "\"new_list\":[{\"a\":\"canary\"}]}")
          .getBytes(UTF_8);

  private final JsonCodec codec = codec(UnknownProperties.IGNORED);

  private static JsonCodec codec(UnknownProperties unknown) {
    return JsonCodec.of(PropertyNamingStrategies.SNAKE_CASE, unknown, ZoneOffset.UTC);
  }

  @Test
  void whatTheTypeDoesNotKnowIsKept() {
    OpenWire read = codec.read(GROWN, OpenWire.class);
    assertThat(read.fullName()).hasValue("A");
    assertThat(read.unknownFields())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "new_price",
                new BigDecimal("1.50"),
                "new_flag",
                true,
                "new_list",
                List.of(Map.of("a", "canary"))));
  }

  @Test
  void itGoesBackAsItCame() {
    byte[] written = codec.write(codec.read(GROWN, OpenWire.class));
    assertThat(codec.tree(written).at("/new_price").decimalValue()).isEqualTo("1.50");
    assertThat(codec.tree(written).at("/new_list/0/a").asText()).isEqualTo("canary");
    assertThat(codec.tree(written).has("new_null")).isFalse();
  }

  @Test
  void itIsNotPrinted() {
    assertThat(codec.read(GROWN, OpenWire.class).toString()).contains("A").doesNotContain("canary");
  }

  @Test
  void testsCanStillRefuseIt() {
    assertThatThrownBy(() -> codec(UnknownProperties.REFUSED).read(GROWN, OpenWire.class))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("/new_price: is an unknown property");
  }

  @ParameterizedTest
  @EnumSource(UnknownProperties.class)
  void whatTheTypeKnowsIsNotUnknown(UnknownProperties unknown) {
    byte[] known = "{\"id\":1,\"full_name\":\"A\"}".getBytes(UTF_8);
    assertThat(codec(unknown).read(known, OpenWire.class).unknownFields()).isEmpty();
  }

  /** An open type of the form that the clients' types have. */
  @Value.Immutable
  @WireStyle
  @JsonDeserialize(as = ImmutableOpenWire.class)
  @JsonSerialize(as = ImmutableOpenWire.class)
  interface OpenWire extends OpenRecord {
    long id();

    Optional<String> fullName();
  }
}
