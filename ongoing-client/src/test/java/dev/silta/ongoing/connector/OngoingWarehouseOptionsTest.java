// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.Secret;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.MappingException;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OngoingWarehouseOptionsTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();
  private static final OngoingClient CLIENT =
      OngoingClient.create(
          OngoingConfig.builder()
              .system("example")
              .user("WSI-example")
              .password(Secret.of("example"))
              .build());

  @Test
  void warehouseIsNamedAfterItsSystem() {
    assertThat(builder().build().name()).isEqualTo("Ongoing example");
  }

  @Test
  void customizerFinishesTheOrderAndItsContent() {
    OngoingWarehouse warehouse =
        builder()
            .orderCustomizer(
                (order, request) ->
                    PostOrderModel.builder()
                        .from(request)
                        .orderRemark("for " + order.number())
                        .build())
            .build();
    assertThat(warehouse.contentOf(Samples.anOrder()).get("remark")).contains("for 5021");
  }

  @Test
  void customizerFinishesTheArticleAndItsContent() {
    OngoingWarehouse warehouse =
        builder()
            .articleCustomizer(
                (article, request) ->
                    PostArticleModel.builder().from(request).unitCode("pcs").build())
            .build();
    assertThat(warehouse.contentOf(Samples.anArticle()).get("unitCode")).contains("pcs");
  }

  @Test
  void customizerMustNotChangeTheKey() {
    OngoingWarehouse warehouse =
        builder()
            .orderCustomizer(
                (order, request) -> PostOrderModel.builder().from(request).orderNumber("1").build())
            .articleCustomizer(
                (article, request) ->
                    PostArticleModel.builder().from(request).articleNumber("1").build())
            .build();
    assertThatThrownBy(() -> warehouse.contentOf(Samples.anOrder()))
        .isInstanceOf(MappingException.class);
    assertThatThrownBy(() -> warehouse.contentOf(Samples.anArticle()))
        .isInstanceOf(MappingException.class);
  }

  @Test
  void fingerprintFollowsSettingsAndCustomization() {
    String fingerprint = builder().build().settingsFingerprint();
    assertThat(builder().build().settingsFingerprint()).isEqualTo(fingerprint).hasSize(16);
    assertThat(builder().customization("2").build().settingsFingerprint())
        .isNotEqualTo(fingerprint);
    OngoingSettings other = Samples.settings().deliveryDays(1).build();
    assertThat(OngoingWarehouse.builder(CLIENT, other).build().settingsFingerprint())
        .isNotEqualTo(fingerprint);
  }

  @Test
  void wayOfDeliveryThatIsGuessedFromANameIsAWarning() {
    DeliveryMethods guessing = DeliveryMethods.builder().name("Parcel point", "POINT").build();
    OngoingSettings settings = Samples.settings().delivery(guessing).build();
    assertThat(OngoingWarehouse.builder(CLIENT, settings).build().warnings(Samples.anOrder()))
        .singleElement()
        .asString()
        .contains("Parcel point", "POINT");
    assertThat(builder().build().warnings(Samples.anOrder())).isEmpty();
  }

  /** S133. */
  @Test
  void historyThatLiesAheadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(builder().history(Duration.ZERO)::build)
        .withMessage("history must be positive, not PT0S");
  }

  private static OngoingWarehouseBuilder builder() {
    return OngoingWarehouse.builder(CLIENT, DEFAULTS);
  }
}
