// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Reads from a real merchant's account, and only reads. Runs only if its credentials are in the
 * environment.
 */
@EnabledIfEnvironmentVariable(named = "OGOSHIP_MERCHANT", matches = ".+")
@EnabledIfEnvironmentVariable(named = "OGOSHIP_TOKEN", matches = ".+")
@EnabledIfEnvironmentVariable(named = "OGOSHIP_CLIENT_ID", matches = ".+")
@EnabledIfEnvironmentVariable(named = "OGOSHIP_CLIENT_SECRET", matches = ".+")
class OgoshipLiveIT {

  @Test
  void ordersAreReadWithoutMalformedOnes() {
    OrderFilter few = OrderFilter.builder().limit(5).build();
    assertThat(client().orders().list(few, 1).malformed()).isEmpty();
  }

  @Test
  void productsAreReadWithoutMalformedOnes() {
    ProductFilter few = ProductFilter.builder().limit(5).build();
    assertThat(client().products().list(few, 1).malformed()).isEmpty();
  }

  @Test
  void stockIsReadWithoutMalformedRows() {
    StockFilter few = StockFilter.builder().limit(5).build();
    assertThat(client().stock().list(few, 1).malformed()).isEmpty();
  }

  @Test
  void subscriptionsAreRead() {
    assertThat(client().webhooks().list().malformed()).isEmpty();
  }

  private static OgoshipClient client() {
    return OgoshipClient.create(
        OgoshipConfig.builder()
            .merchantId(System.getenv("OGOSHIP_MERCHANT"))
            .credentials(
                new Credentials.Password(
                    Secret.of(System.getenv("OGOSHIP_TOKEN")),
                    System.getenv("OGOSHIP_CLIENT_ID"),
                    Secret.of(System.getenv("OGOSHIP_CLIENT_SECRET"))))
            .build());
  }
}
