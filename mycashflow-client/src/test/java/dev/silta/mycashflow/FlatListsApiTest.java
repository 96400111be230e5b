// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Pages;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flat list is read from its path, and every documented field of it is known. */
class FlatListsApiTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final PageQuery ALL = PageQuery.all();

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void aListHoldsItsRecord(String path, String name, Function<MyCashflowClient, Pages<?>> list) {
    STORE.answer(
        "GET",
        "/api/" + path + "?sort=id-asc&page_size=500&page=1",
        "flat/GET_" + name + "_response.json");
    assertThat(list.apply(STORE.client()))
        .singleElement()
        .satisfies(page -> assertThat(page.records().items()).hasSize(1))
        .satisfies(page -> assertThat(page.records().malformed()).isEmpty());
  }

  static Arguments[] lists() {
    return new Arguments[] {
      list("v1/shipping-methods", "shipping-methods", api -> api.shippingMethods().list(ALL)),
      list("v1/payment-methods", "payment-methods", api -> api.paymentMethods().list(ALL)),
      list("v1/suppliers", "suppliers", api -> api.suppliers().list(ALL)),
      list("v1/brands", "brands", api -> api.brands().list(ALL)),
      list("v1/categories", "categories", api -> api.categories().list(ALL)),
      list(
          "v1/categories/11/subcategories",
          "categories",
          api -> api.categories().subcategories(11, ALL)),
      list("v1/customers", "customers", api -> api.customers().list(ALL)),
      list(
          "v1/customers/3312/secondary_addresses",
          "secondary_addresses",
          api -> api.customers().secondaryAddresses(3312, ALL)),
      list("v1/customer-groups", "customer-groups", api -> api.customerGroups().list(ALL)),
      list("v1/versions", "versions", api -> api.versions().list(ALL)),
      list("v1/images", "images", api -> api.images().list(ALL)),
      list("v1/product-attributes", "product-attributes", api -> api.productAttributes().list(ALL)),
      list("v0/campaigns", "campaigns", api -> api.campaigns().list(ALL)),
      list("v1/stock", "stock", api -> api.stock().list(ALL)),
      list(
          "v1/stock-changes",
          "stock-changes",
          api -> api.stockChanges().list(StockChangeQuery.builder().build()))
    };
  }

  private static Arguments list(
      String path, String name, Function<MyCashflowClient, Pages<?>> call) {
    return Arguments.of(path, name, call);
  }
}
