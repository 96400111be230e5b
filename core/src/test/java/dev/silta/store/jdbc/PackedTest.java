// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Quantity;
import dev.silta.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

  @Test
  void entriesAreLinesInTheOrderOfTheirKeys() {
    assertThat(Packed.texts(Map.of("b", "2", "a", "1"))).isEqualTo("1\na\t1\nb\t2");
    assertThat(Packed.quantities(Map.of("x", Quantity.of("2.5")))).isEqualTo("1\nx\t2.5");
    assertThat(Packed.set(List.of("t2", "t1"))).isEqualTo("1\nt2\nt1");
  }

  @Test
  void nothingIsTheVersionAlone() {
    assertThat(Packed.texts(Map.of())).isEqualTo("1");
    assertThat(Packed.texts("1")).isEmpty();
    assertThat(Packed.set("1")).isEmpty();
  }

  @Test
  void separatorsInsideValuesAreEscaped() {
    String packed = Packed.texts(Map.of("a\tb", "c\nd\\n\0"));

    assertThat(packed).isEqualTo("1\na\\tb\tc\\nd\\\\n\\0");
    assertThat(Packed.texts(packed)).isEqualTo(Map.of("a\tb", "c\nd\\n\0"));
  }

  @Test
  void theEmptyTextIsAMemberOfASet() {
    assertThat(Packed.set(Packed.set(Set.of("")))).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "2\na\t1", "10\na\t1", "1\na", "1\na\t\\x", "{}"})
  void whatThisVersionDidNotWriteIsRefused(String packed) {
    assertThatThrownBy(() -> Packed.texts(packed)).isInstanceOf(StoreException.class);
  }

  @Test
  void aQuantityThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Packed.quantities("1\na\tmany")).isInstanceOf(StoreException.class);
  }
}
