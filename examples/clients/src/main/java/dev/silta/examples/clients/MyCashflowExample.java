// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.clients;

import dev.silta.http.Secret;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.ProductQuery;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.OrderRequest;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.ProductRequest;
import dev.silta.mycashflow.model.StockItem;
import dev.silta.mycashflow.model.StockItemPatch;
import java.math.BigDecimal;

/** Writes to the store: take one for tests. */
public final class MyCashflowExample {
  private MyCashflowExample() {}

  public static void main(String[] arguments) {
    run(
        MyCashflowClient.create(
            MyCashflowConfig.builder()
                .storeName(System.getenv("MYCASHFLOW_STORE"))
                .user(System.getenv("MYCASHFLOW_USER"))
                .key(Secret.of(System.getenv("MYCASHFLOW_KEY")))
                .build()));
  }

  static void run(MyCashflowClient client) {
    ProductRequest lamp =
        ProductRequest.builder().productCode("LAMP-1").name("Lamp").price(BigDecimal.TEN).build();
    Product created = client.products().create(lamp);
    client.stock().update("LAMP-1", StockItemPatch.quantityOnly(12));
    for (Product product : client.products().list(ProductQuery.builder().build()).items()) {
      System.out.println(product.id() + " " + product.name().orElse("?"));
    }
    StockItem stock = client.stock().get("LAMP-1").orElseThrow();
    System.out.println("sellable: " + stock.balance().orElseThrow());
    OrderRequest.Line one =
        OrderRequest.Line.builder().productCode("LAMP-1").quantity(BigDecimal.ONE).build();
    Order order = client.orders().create(OrderRequest.builder().addProducts(one).build());
    System.out.println("order " + order.id() + " of product " + created.id());
  }
}
