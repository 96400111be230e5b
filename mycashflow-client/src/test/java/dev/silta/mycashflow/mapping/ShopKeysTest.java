// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopKeysTest {

  @Test
  void aKeyNamesProductAndVariation() {
    assertThat(ShopKeys.of(512, Optional.of(9001L))).isEqualTo("512-9001");
    assertThat(ShopKeys.of(640, Optional.empty())).isEqualTo("640");
  }

  @ParameterizedTest
  @ValueSource(strings = {"512", "512-9001"})
  void theProductIsReadBackFromTheKey(String key) {
    assertThat(ShopKeys.productId(key)).contains(512L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "512-", "512-a", "a", "9999999999999999999999"})
  void otherTextIsNoKey(String key) {
    assertThat(ShopKeys.productId(key)).isEmpty();
  }
}
