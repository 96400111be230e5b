// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Reading;
import dev.silta.mycashflow.StoreServer;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyCashflowShopTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static String fingerprint(MyCashflowSettings settings) {
    return MyCashflowShop.builder(STORE.client()).settings(settings).build().settingsFingerprint();
  }

  @Test
  void theFingerprintChangesWithTheSettingsOnly() {
    MyCashflowSettings settings =
        MyCashflowSettings.builder().addPaymentMethodsReleasedUnpaid(2, 1).build();
    MyCashflowSettings same =
        MyCashflowSettings.builder().addPaymentMethodsReleasedUnpaid(1, 2).build();
    assertThat(fingerprint(settings)).isEqualTo(fingerprint(same));
    assertThat(fingerprint(settings)).isNotEqualTo(fingerprint(MyCashflowSettings.defaults()));
  }

  @Test
  void theNameTellsStoresApartAndHoldsNoCredentials() {
    assertThat(MyCashflowShop.builder(STORE.client()).build().name())
        .startsWith("MyCashflow localhost:")
        .doesNotContain("silta@example.test");
  }

  @Test
  void anArticleThatViolatesTheSchemaIsAReadingToo() {
    STORE.answer(
        "GET",
        "/api/v1/products/640?expand=translations%2Cstock_item%2Cvariations%2Cvariations.stock_item",
        "orders/GET_{id}_response_malformed.json");
    assertThat(MyCashflowShop.builder(STORE.client()).build().article("640"))
        .get()
        .isInstanceOf(Reading.Unreadable.class);
  }
}
