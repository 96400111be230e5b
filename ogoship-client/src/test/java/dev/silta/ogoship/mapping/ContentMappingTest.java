// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.FieldValues;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.OgoshipSettings.PickupPoints;
import dev.silta.ogoship.model.CashOnDelivery;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.Product;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentMappingTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();
  private static final OrderRequest SENT = OrderMapping.toOrderRequest(Samples.anOrder(), DEFAULTS);

  /** B16. */
  @Test
  void freshOrderReadBackEqualsWhatWasSent() {
    OrderResponse fresh = read("mapping/GET_Orders_new.json");
    assertThat(ContentMapping.of(fresh, DEFAULTS).asMap()).isEqualTo(sent(SENT).asMap());
  }

  @Test
  void fieldsHaveTheNamesThatTheEngineKnows() {
    assertThat(sent(SENT).asMap())
        .containsOnlyKeys(
            "consignee.name",
            "consignee.company",
            "consignee.street",
            "consignee.postCode",
            "consignee.city",
            "consignee.country",
            "consignee.phone",
            "consignee.email",
            "delivery",
            "pickupPoint",
            "goods[muki-sin-1]")
        .containsEntry("goods[muki-sin-1]", "2")
        .containsEntry("consignee.phone", "+358400000000");
  }

  @Test
  void changeAtTheWarehouseShowsByField() {
    OrderResponse changed = read("mapping/GET_Orders_shipped.json");
    assertThat(ContentMapping.of(changed, DEFAULTS).differences(sent(SENT)))
        .containsExactly(
            "consignee.company",
            "consignee.email",
            "consignee.name",
            "consignee.street",
            "delivery",
            "goods[paita-345-m]",
            "pickupPoint");
  }

  @Test
  void whatOgoshipRewritesIsNotCompared() {
    OrderRequest other =
        OrderRequest.builder()
            .from(SENT)
            .comments("Gift wrap")
            .priceTotal(new BigDecimal("1.00"))
            .cashOnDelivery(CashOnDelivery.builder().amount(BigDecimal.ONE).build())
            .build();
    assertThat(sent(other)).isEqualTo(sent(SENT));
  }

  @Test
  void pickUpPointThatOgoshipAddsIsNoChangeIfTheSettingsSaySo() {
    OgoshipSettings settings =
        OgoshipSettings.builder().pickupPoints(PickupPoints.ADDED_BY_OGOSHIP).build();
    OrderRequest without =
        OrderRequest.builder().from(SENT).pickUpPointCode(Optional.empty()).build();
    assertThat(ContentMapping.of(without, settings)).isEqualTo(ContentMapping.of(SENT, settings));
    assertThat(sent(without)).isNotEqualTo(sent(SENT));
  }

  @Test
  void everythingThatIsSentOfAProductCounts() {
    Product product = ProductMapping.toProduct(Samples.anArticle(), DEFAULTS);
    Product customized =
        Product.builder()
            .from(product)
            .group("Astiat")
            .putExtra("weight", new BigDecimal("0.350"))
            .build();
    FieldValues fields = ContentMapping.of(customized);
    assertThat(fields.differences(ContentMapping.of(product))).containsExactly("group", "weight");
    assertThat(fields.get("salesPrice")).contains("12.9");
    assertThat(fields.get("weight")).contains("0.35");
  }

  @Test
  void contentDoesNotPrintValues() {
    assertThat(sent(SENT).toString()).doesNotContain("Aino", "example.test");
  }

  private static FieldValues sent(OrderRequest order) {
    return ContentMapping.of(order, DEFAULTS);
  }

  private static OrderResponse read(String fixture) {
    return Fixtures.read(fixture, OrderResponse.class);
  }
}
