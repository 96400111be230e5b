// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.clients;

import dev.silta.http.Secret;
import dev.silta.ongoing.ArticleFilter;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.model.GetArticleInventoryInfo;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderLine;
import dev.silta.ongoing.model.PostOrderModel;
import dev.silta.ongoing.model.PostOrderResponse;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Writes to the warehouse: take a goods owner for tests. */
public final class OngoingExample {
  private OngoingExample() {}

  public static void main(String[] arguments) {
    OngoingConfig.Builder config = OngoingConfig.builder().system(System.getenv("ONGOING_SYSTEM"));
    Secret password = Secret.of(System.getenv("ONGOING_PASSWORD"));
    int owner = Integer.parseInt(System.getenv("ONGOING_GOODS_OWNER"));
    run(
        OngoingClient.create(config.user(System.getenv("ONGOING_USER")).password(password).build()),
        GoodsOwnerId.of(owner));
  }

  static void run(OngoingClient client, GoodsOwnerId owner) {
    PostArticleModel.Builder lamp = PostArticleModel.builder().goodsOwnerId(owner);
    client.articles().put(lamp.articleNumber("LAMP-1").articleName("Lamp").build());
    ArticleFilter all = ArticleFilter.builder().build();
    for (GetArticleModel article : client.articles().pages(owner, all).items()) {
      GetArticleInventoryInfo stock = article.inventoryInfo().orElseThrow();
      BigDecimal sellable = stock.sellableNumberOfItems().orElse(BigDecimal.ZERO);
      System.out.println(article.articleNumber().orElse("?") + ": " + sellable);
    }
    PostOrderConsignee.Builder to = PostOrderConsignee.builder().name("Test").address1("Test 1");
    PostOrderLine.Builder line = PostOrderLine.builder().rowNumber("1").articleNumber("LAMP-1");
    PostOrderModel.Builder order =
        PostOrderModel.builder()
            .goodsOwnerId(owner)
            .orderNumber("TEST-1")
            .deliveryDate(LocalDate.parse("2030-01-31"))
            .consignee(to.postCode("01510").city("Vantaa").countryCode("FI").build())
            .addOrderLines(line.numberOfItems(BigDecimal.ONE).build());
    PostOrderResponse created = client.orders().put(order.build());
    System.out.println("order TEST-1 has id " + created.orderId().orElseThrow());
  }
}
