// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import dev.silta.ongoing.model.GoodsOwnerId;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Reads from a real system, and only reads. Runs only if its credentials are in the environment.
 */
@EnabledIfEnvironmentVariable(named = "ONGOING_BASE_URL", matches = ".+")
@EnabledIfEnvironmentVariable(named = "ONGOING_USER", matches = ".+")
@EnabledIfEnvironmentVariable(named = "ONGOING_PASSWORD", matches = ".+")
@EnabledIfEnvironmentVariable(named = "ONGOING_GOODS_OWNER", matches = ".+")
class OngoingLiveIT {

  @Test
  void statusesAreRead() {
    assertThat(client().orders().statuses().items()).isNotEmpty();
  }

  @Test
  void articlesAreReadWithoutMalformedOnes() {
    ArticleFilter few = ArticleFilter.builder().articleSystemIdFrom(0).maxArticlesToGet(5).build();
    assertThat(client().articles().list(owner(), few).malformed()).isEmpty();
  }

  @Test
  void ordersAreReadWithoutMalformedOnes() {
    OrderFilter few = OrderFilter.builder().orderIdFrom(0).maxOrdersToGet(5).build();
    assertThat(client().orders().list(owner(), few).malformed()).isEmpty();
  }

  private static OngoingClient client() {
    return OngoingClient.create(
        OngoingConfig.builder()
            .baseUri(URI.create(System.getenv("ONGOING_BASE_URL")))
            .user(System.getenv("ONGOING_USER"))
            .password(Secret.of(System.getenv("ONGOING_PASSWORD")))
            .build());
  }

  private static GoodsOwnerId owner() {
    return GoodsOwnerId.of(Integer.parseInt(System.getenv("ONGOING_GOODS_OWNER")));
  }
}
