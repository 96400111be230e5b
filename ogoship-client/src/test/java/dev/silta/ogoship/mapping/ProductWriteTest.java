// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.ProductWrite.Create;
import dev.silta.ogoship.mapping.ProductWrite.Refused;
import dev.silta.ogoship.mapping.ProductWrite.Update;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.ProductResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductWriteTest {
  private static final Product PRODUCT =
      ProductMapping.toProduct(Samples.anArticle(), OgoshipSettings.defaults());

  @Test
  void codeThatNobodyHasIsCreated() {
    assertThat(ProductWrite.of(PRODUCT, List.of(), Optional.empty()))
        .isEqualTo(new Create(PRODUCT));
  }

  @ParameterizedTest
  @CsvSource({"6400000000017, 6400000000017", "6411111111111, 6411111111111", "' ', 6400000000017"})
  void codeThatIsThereIsUpdatedWithTheBarcodeThatIsThere(String held, String sent) {
    Update update =
        (Update) ProductWrite.of(PRODUCT, List.of(held(held)), Optional.of("id-MUKI-SIN-1"));
    assertThat(update.product()).isEqualTo(Product.builder().from(PRODUCT).eanCode(sent).build());
  }

  @Test
  void codeThatSeveralHaveIsRefused() {
    assertThat(refused(List.of(held("1"), held("2")), Optional.empty()).reason())
        .isEqualTo(ReasonCode.SKU_DUPLICATE);
  }

  @Test
  void productThatIsKnownByAnotherCodeIsNotRenamed() {
    assertThat(refused(List.of(), Optional.of("id-9")).reason()).isEqualTo(ReasonCode.SKU_RENAMED);
  }

  private static Refused refused(List<ProductResponse> held, Optional<String> id) {
    return (Refused) ProductWrite.of(PRODUCT, held, id);
  }

  private static ProductResponse held(String ean) {
    return ProductResponse.builder()
        .code(PRODUCT.code())
        .id("id-" + PRODUCT.code())
        .eanCode(ean)
        .build();
  }
}
