// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Listing.Malformed;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
  private final JsonCodec codec =
      JsonCodec.of(PropertyNamingStrategies.SNAKE_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);

  private Listing<WireRecord> list(String pointer, String json) {
    return codec.list(json.getBytes(UTF_8), pointer, "/id", WireRecord.class);
  }

  @Test
  void recordsAreReadInOrder() {
    Listing<WireRecord> page =
        list("/data", "{\"meta\":{\"data\":[]},\"data\":[{\"id\":2},{\"id\":1}],\"x\":[1]}");
    assertThat(page.items()).extracting(WireRecord::id).containsExactly(2L, 1L);
    assertThat(page.malformed()).isEmpty();
    assertThat(list("", "[{\"id\":3}]").items()).hasSize(1);
    assertThat(list("/a/b", "{\"a\":{\"b\":[{\"id\":3}]}}").items()).hasSize(1);
  }

  /** S020. */
  @Test
  void aRecordThatViolatesTheSchemaIsListedApart() {
    Listing<WireRecord> page =
        list(
            "/data",
            "{\"data\":[{\"id\":1},{\"id\":7,\"unit_price\":\"canary\"},null,{\"id\":\"canary\"},"
                + "[],5,{\"full_name\":\"canary\"},{\"id\":2}]}");
    assertThat(page.items()).extracting(WireRecord::id).containsExactly(1L, 2L);
    assertThat(page.malformed())
        .startsWith(
            new Malformed(1, "7", "/unit_price", "is not a valid BigDecimal"),
            new Malformed(2, "", "", "is null"),
            new Malformed(3, "canary", "/id", "is not a valid long"))
        .extracting(Malformed::index)
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(page.malformed())
        .allSatisfy(each -> assertThat(each.pointer() + each.problem()).doesNotContain("canary"));
    assertThat(page.size()).isEqualTo(8);
  }

  @Test
  void aRecordThatCannotBeReadIsNamedInAnyCase() {
    Listing<WireRecord> page =
        codec.list("[{\"A\":{\"ID\":\"x\"}}]".getBytes(UTF_8), "", "/a/id", WireRecord.class);
    assertThat(page.malformed()).extracting(Malformed::id).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":null}", "{}", "{\"data\":[]}", "null"})
  void aNullOrMissingArrayIsEmpty(String json) {
    assertThat(list("/data", json).size()).isZero();
  }

  @Test
  void aNullDocumentIsAnEmptyList() {
    assertThat(list("", "null").size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"data\":{}}",
        "{\"data\":5}",
        "[]",
        "5",
        "{\"data\":[{\"id\":1}]",
        "{\"data\":[{\"id\":1}",
        "{\"data\":[{\"id\":1},{\"id\":\"x\"}]",
        "{\"data\":[]}}",
        "{\"data\":[]} {}",
        "<html></html>",
        "{\"data\":[{\"id\":1,\"extra_values\":{\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void whatIsNoSoundListIsRefused(String json) {
    assertThatThrownBy(() -> list("/data", json)).isInstanceOf(JsonException.class);
  }
}
