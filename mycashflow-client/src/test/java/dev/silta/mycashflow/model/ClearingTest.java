// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.mycashflow.Fixtures;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClearingTest {

  private static String json(Object change) {
    return new String(Fixtures.STRICT.write(change), StandardCharsets.UTF_8);
  }

  @Test
  void aFieldIsAbsentNullOrAValue() {
    VariationRequest.Builder change = VariationRequest.builder().name("S");
    assertThat(json(change.build())).isEqualTo("{\"name\":\"S\"}");
    assertThat(json(change.addCleared("purchase_price").build()))
        .isEqualTo("{\"name\":\"S\",\"purchase_price\":null}");
    assertThat(json(VariationRequest.builder().purchasePrice(BigDecimal.ONE).build()))
        .isEqualTo("{\"purchase_price\":1}");
  }

  @Test
  void everyKindOfChangeCanClear() {
    assertThat(json(ProductRequest.builder().addCleared("description").build()))
        .isEqualTo("{\"description\":null}");
    assertThat(json(StockItemPatch.builder().addCleared("location").build()))
        .isEqualTo("{\"location\":null}");
    assertThat(json(CustomerPatch.builder().addCleared("phone").build()))
        .isEqualTo("{\"phone\":null}");
    assertThat(json(SupplierRequest.builder().addCleared("url").build()))
        .isEqualTo("{\"url\":null}");
  }

  @Test
  void aFieldIsSetOrClearedButNotBoth() {
    VariationRequest.Builder change = VariationRequest.builder().name("S").addCleared("name");
    assertThatIllegalArgumentException().isThrownBy(change::build).withMessageContaining("name");
  }

  @Test
  void aFieldThatDoesNotExistCannotBeCleared() {
    VariationRequest.Builder change = VariationRequest.builder().addCleared("purchasePrice");
    assertThatIllegalArgumentException()
        .isThrownBy(change::build)
        .withMessageContaining("no field purchasePrice");
  }
}
