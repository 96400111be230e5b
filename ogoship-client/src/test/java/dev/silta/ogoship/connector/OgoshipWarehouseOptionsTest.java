// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Capabilities;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.http.Secret;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.ProductMapping;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.Product;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OgoshipWarehouseOptionsTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();
  private static final OgoshipClient CLIENT =
      OgoshipClient.create(
          OgoshipConfig.builder()
              .merchantId("M-1")
              .credentials(
                  new Credentials.Password(Secret.of("hidden"), "example-app", Secret.of("hidden")))
              .build());

  @Test
  void warehouseIsNamedAfterItsMerchant() {
    OgoshipWarehouse warehouse = builder().build();
    assertThat(warehouse.name()).isEqualTo("OGOship M-1");
    assertThat(warehouse.service()).isEqualTo("OGOship");
    assertThat(warehouse.capabilities().create()).isEqualTo(Capabilities.Create.MAY_DUPLICATE);
  }

  @Test
  void customizerFinishesTheOrderAndItsContent() {
    OgoshipWarehouse warehouse =
        builder()
            .orderCustomizer(
                (order, request) ->
                    OrderRequest.builder()
                        .from(request)
                        .shippingCode("for " + order.number())
                        .build())
            .build();
    assertThat(warehouse.contentOf(Samples.anOrder()).get("delivery")).contains("for 5021");
  }

  @Test
  void customizerFinishesTheProductAndItsContent() {
    OgoshipWarehouse warehouse =
        builder()
            .productCustomizer(
                (article, request) -> Product.builder().from(request).hsCode("69120023").build())
            .build();
    assertThat(warehouse.contentOf(Samples.anArticle()).get("hsCode")).contains("69120023");
  }

  @Test
  void mappingFunctionCanBeReplaced() {
    OgoshipWarehouse warehouse =
        builder()
            .productMapping(
                article ->
                    Product.builder()
                        .from(ProductMapping.toProduct(article, DEFAULTS))
                        .name("Other")
                        .build())
            .build();
    assertThat(warehouse.contentOf(Samples.anArticle()).get("name")).contains("Other");
  }

  @Test
  void customizerMustNotChangeTheKey() {
    OgoshipWarehouse warehouse =
        builder()
            .orderCustomizer(
                (order, request) -> OrderRequest.builder().from(request).reference("1").build())
            .productCustomizer(
                (article, request) -> Product.builder().from(request).code("1").build())
            .build();
    assertThatThrownBy(() -> warehouse.contentOf(Samples.anOrder()))
        .isInstanceOf(MappingException.class);
    assertThatThrownBy(() -> warehouse.contentOf(Samples.anArticle()))
        .isInstanceOf(MappingException.class);
  }

  @Test
  void shippingMethodThatIsGuessedFromItsNameIsAWarning() {
    DeliveryMethods guessing = DeliveryMethods.builder().name("Posti, noutopiste").build();
    OgoshipSettings settings = OgoshipSettings.builder().delivery(guessing).build();
    assertThat(OgoshipWarehouse.builder(CLIENT, settings).build().warnings(Samples.anOrder()))
        .hasSize(1);
    assertThat(builder().build().warnings(Samples.anOrder())).isEmpty();
  }

  @Test
  void fingerprintFollowsSettingsAndCustomization() {
    String fingerprint = builder().build().settingsFingerprint();
    assertThat(builder().build().settingsFingerprint()).isEqualTo(fingerprint).hasSize(16);
    assertThat(builder().customization("2").build().settingsFingerprint())
        .isNotEqualTo(fingerprint);
    OgoshipSettings other = OgoshipSettings.builder().delivery(DeliveryMethods.asTheyAre()).build();
    assertThat(OgoshipWarehouse.builder(CLIENT, other).build().settingsFingerprint())
        .isNotEqualTo(fingerprint);
  }

  /** S133. */
  @Test
  void timesThatAreNoneAreAllRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            builder()
                    .overlap(Duration.ofSeconds(-1))
                    .longestGap(Duration.ZERO)
                    .fullStockEvery(Duration.ZERO)
                ::build)
        .withMessageContainingAll("overlap", "longestGap", "fullStockEvery");
  }

  /** B27. */
  @Test
  void everyStatusThatTheVendorDocumentsIsListedWithItsStage() {
    assertThat(builder().build().statuses())
        .hasSize(9)
        .contains(
            new KnownStatus("shipped", FulfilmentStage.SHIPPED),
            new KnownStatus("locked", FulfilmentStage.TROUBLE))
        .noneMatch(status -> status.stage() == FulfilmentStage.UNKNOWN);
  }

  private static OgoshipWarehouseBuilder builder() {
    return OgoshipWarehouse.builder(CLIENT, DEFAULTS);
  }
}
