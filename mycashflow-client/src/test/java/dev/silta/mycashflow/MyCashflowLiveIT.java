// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Pages;
import dev.silta.http.Secret;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Reads a real store, and only reads, if the environment has its credentials. */
@EnabledIfEnvironmentVariable(named = "MYCASHFLOW_STORE", matches = ".+")
@EnabledIfEnvironmentVariable(named = "MYCASHFLOW_USER", matches = ".+")
@EnabledIfEnvironmentVariable(named = "MYCASHFLOW_KEY", matches = ".+")
class MyCashflowLiveIT {
  private final MyCashflowClient client =
      MyCashflowClient.create(
          MyCashflowConfig.builder()
              .storeName(System.getenv("MYCASHFLOW_STORE"))
              .user(System.getenv("MYCASHFLOW_USER"))
              .key(Secret.of(System.getenv("MYCASHFLOW_KEY")))
              .build());

  @Test
  void aPageOfProductsHasNoRecordThatViolatesTheSchema() {
    ProductQuery query =
        ProductQuery.builder().addExpand(ProductExpansion.values()).pageSize(20).build();
    Pages<Product> pages = client.products().list(query);
    assertThat(pages.at(pages.start()).records().malformed()).isEmpty();
  }

  @Test
  void aPageOfOrdersHasNoRecordThatViolatesTheSchema() {
    OrderQuery query =
        OrderQuery.builder()
            .addExpand(OrderExpansion.values())
            .sort(OrderQuery.Sort.ID_DESC)
            .pageSize(20)
            .build();
    Pages<Order> pages = client.orders().list(query);
    assertThat(pages.at(pages.start()).records().malformed()).isEmpty();
  }

  @Test
  void shippingMethodsAreRead() {
    assertThat(client.shippingMethods().list(PageQuery.all()))
        .allSatisfy(page -> assertThat(page.records().malformed()).isEmpty());
  }
}
