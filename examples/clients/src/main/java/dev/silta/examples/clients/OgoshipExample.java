// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.clients;

import dev.silta.http.Secret;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.ProductFilter;
import dev.silta.ogoship.model.Customer;
import dev.silta.ogoship.model.OrderLine;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderStatus;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.ProductResponse;
import dev.silta.ogoship.model.StockResponse;

/** Writes to the account: take a merchant for tests. The order stays a draft and does not ship. */
public final class OgoshipExample {
  private OgoshipExample() {}

  public static void main(String[] arguments) {
    Credentials credentials =
        new Credentials.Password(
            Secret.of(System.getenv("OGOSHIP_TOKEN")),
            System.getenv("OGOSHIP_CLIENT_ID"),
            Secret.of(System.getenv("OGOSHIP_CLIENT_SECRET")));
    OgoshipConfig.Builder config = OgoshipConfig.builder().credentials(credentials);
    run(OgoshipClient.create(config.merchantId(System.getenv("OGOSHIP_MERCHANT")).build()));
  }

  static void run(OgoshipClient client) {
    Product.Builder lamp = Product.builder().code("LAMP-1").name("Lamp").languageCode("fi");
    client.products().create(lamp.build());
    ProductFilter all = ProductFilter.builder().build();
    for (ProductResponse product : client.products().pages(all).items()) {
      System.out.println(product.code() + " " + product.name().orElse("?"));
    }
    for (StockResponse level : client.stock().byCode("LAMP-1").items()) {
      System.out.println("free: " + level.stockAvailable().orElse(0));
    }
    Customer.Builder to = Customer.builder().name("Test").address1("Test 1").city("Vantaa");
    OrderRequest.Builder order =
        OrderRequest.builder()
            .reference("TEST-1")
            .status(OrderStatus.DRAFT)
            .customer(to.countryCode("FI").build())
            .addOrderLines(OrderLine.builder().code("LAMP-1").quantity(1).build());
    System.out.println("order TEST-1: " + client.orders().create(order.build()).status());
  }
}
