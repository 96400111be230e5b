// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.FieldValues;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldDigestsTest {
  private final FieldDigests digests = withKey("0123456789abcdef");

  @Test
  void theSameKeyGivesTheSameDigest() {
    FieldDigests same = withKey("0123456789abcdef");

    assertThat(same.of(values("city", "Oulu"))).isEqualTo(digests.of(values("city", "Oulu")));
    assertThat(same.of("text")).isEqualTo(digests.of("text"));
  }

  @Test
  void anotherKeyGivesAnotherDigest() {
    FieldDigests other = withKey("0123456789abcdeX");

    assertThat(other.of(values("city", "Oulu"))).isNotEqualTo(digests.of(values("city", "Oulu")));
    assertThat(other.of("text")).isNotEqualTo(digests.of("text"));
  }

  @Test
  void theNameOfTheFieldMatters() {
    assertThat(digests.of(values("city", "Oulu")).get("city"))
        .isNotEqualTo(digests.of(values("street", "Oulu")).get("street"));
  }

  @Test
  void nameAndValueCannotBeShiftedIntoEachOther() {
    assertThat(digests.of(values("ab", "c")).values())
        .doesNotContainAnyElementsOf(digests.of(values("a", "bc")).values());
  }

  @Test
  void aDigestShowsNothingOfTheValue() {
    assertThat(digests.of(values("name", "Maija")).get("name"))
        .hasSize(16)
        .doesNotContainIgnoringCase("Maija");
  }

  @Test
  void thereIsOneDigestPerField() {
    FieldValues values = FieldValues.builder().put("b", "2").put("a", "1").put("c", " ").build();

    assertThat(digests.of(values)).containsOnlyKeys("a", "b");
  }

  @Test
  void differencesAreChangedNewAndMissingFieldsInOrder() {
    Map<String, String> one = Map.of("same", "1", "changed", "1", "missing", "1");
    Map<String, String> other = Map.of("same", "1", "changed", "2", "brandNew", "1");

    assertThat(FieldDigests.differences(one, other))
        .containsExactly("brandNew", "changed", "missing");
    assertThat(FieldDigests.differences(one, one)).isEmpty();
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> withKey("0123456789abcde"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16 bytes");
  }

  private static FieldDigests withKey(String key) {
    return new FieldDigests(key.getBytes(StandardCharsets.UTF_8));
  }

  private static FieldValues values(String field, String value) {
    return FieldValues.builder().put(field, value).build();
  }
}
