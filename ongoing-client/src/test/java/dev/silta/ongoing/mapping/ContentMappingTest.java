// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.FieldValues;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderModel;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();
  private static final PostOrderModel SENT = OrderMapping.toPostOrder(Samples.anOrder(), DEFAULTS);

  @Test
  void freshOrderReadBackEqualsWhatWasSent() {
    GetOrderModel fresh = read("orders/GET_{orderId}_fresh_response.json");
    assertThat(ContentMapping.of(fresh).asMap()).isEqualTo(ContentMapping.of(SENT).asMap());
  }

  @Test
  void changeAtTheWarehouseShowsByField() {
    GetOrderModel changed = read("orders/GET_{orderId}_changed_response.json");
    assertThat(ContentMapping.of(changed).differences(ContentMapping.of(SENT)))
        .containsExactly(
            "consignee.address1",
            "lines[9001].quantity",
            "lines[9002].article",
            "lines[9002].customsValue",
            "lines[9002].linePrice",
            "lines[9002].quantity",
            "sms");
  }

  @Test
  void datesLanguageAndPayerAreNotCompared() {
    PostOrderModel other =
        PostOrderModel.builder()
            .from(SENT)
            .languageCode("sv")
            .deliveryDate(SENT.deliveryDate().plusDays(1))
            .consignee(
                PostOrderConsignee.builder()
                    .from(SENT.consignee())
                    .invoiceAddress(Optional.empty())
                    .build())
            .build();

    assertThat(ContentMapping.of(other)).isEqualTo(ContentMapping.of(SENT));
  }

  @Test
  void amountsAreComparedToTheCent() {
    PostOrderModel.Builder order = PostOrderModel.builder().from(SENT);

    assertThat(differences(order.customerPrice(new BigDecimal("31.7004")).build())).isEmpty();
    assertThat(differences(order.customerPrice(new BigDecimal("31.71")).build()))
        .containsExactly("customerPrice");
  }

  private static Set<String> differences(PostOrderModel other) {
    return ContentMapping.of(other).differences(ContentMapping.of(SENT));
  }

  @Test
  void everythingThatIsSentOfAnArticleCounts() {
    PostArticleModel article = ArticleMapping.toPostArticle(Samples.anArticle(), DEFAULTS);
    PostArticleModel customized = PostArticleModel.builder().from(article).unitCode("pcs").build();
    assertThat(ContentMapping.of(customized).differences(ContentMapping.of(article)))
        .containsExactly("unitCode");
  }

  @Test
  void articleFieldsHaveOneTextForOneValue() {
    FieldValues content =
        ContentMapping.of(ArticleMapping.toPostArticle(Samples.anArticle(), DEFAULTS));
    assertThat(content.get("customerPrice")).contains("12.9");
    assertThat(content.get("articleNameTranslations[0].articleName")).contains("Mugg - blå");
    assertThat(content.get("barCodeInfo.barCode")).contains("6400000000017");
  }

  @Test
  void contentDoesNotPrintValues() {
    assertThat(ContentMapping.of(SENT).toString()).doesNotContain("Aino", "example.test");
  }

  private static GetOrderModel read(String fixture) {
    return Fixtures.read(fixture, GetOrderModel.class);
  }
}
