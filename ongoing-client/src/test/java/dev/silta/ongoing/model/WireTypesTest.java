// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.ongoing.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTypesTest {

  /** A member that a type does not know is refused; one that it loses is missing afterwards. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        GetArticleClassModel.class,
        GetArticleDangerousGoodsModel.class,
        GetArticleInventoryPerWarehouseModel.class,
        GetArticleItemsModel.class,
        GetArticleModel.class,
        GetArticleStructureDefinitionModel.class,
        GetArticlesByQueryModel.class,
        GetFileModel.class,
        GetHistoricalInventoryModel.class,
        GetInventoryAdjustmentsLine.class,
        GetOrderInvoiceChargeModel.class,
        GetOrderModel.class,
        GetOrderPickabilityResult.class,
        GetPurchaseOrderModel.class,
        GetReturnCauseModel.class,
        GetReturnOrderModel.class,
        GetTransporterContract.class,
        GetWayBillRowModel.class,
        ParcelTypeModel.class,
        PatchConsigneeAndNotificationsModel.class,
        PatchOrderTransporterModel.class,
        PostArticleDangerousGoodsModel.class,
        PostArticleModel.class,
        PostFileModel.class,
        PostOrderModel.class,
        PostOrderTrackingModel.class,
        PostParcelTypeModel.class,
        PostParcelUsingIdTypeModel.class,
        PostPurchaseOrderArticleItemsModel.class,
        PostPurchaseOrderModel.class,
        PostReturnOrderModel.class,
        PostWayBillRowModel.class,
        PutOrderTextLineModel.class,
        WarehouseModel.class,
        ZoneModel.class
      })
  void everyMemberIsReadAndWrittenUnderItsName(Class<?> type) {
    String fixture = "model/" + type.getSimpleName() + ".json";
    Object value = Fixtures.read(fixture, type);
    assertThat(Fixtures.sent(value)).isEqualTo(Fixtures.tree(fixture));
  }

  @Test
  void membersThatComeAsNullAreAbsent() {
    GetOrderModel fresh =
        Fixtures.read("orders/GET_{orderId}_fresh_response.json", GetOrderModel.class);
    assertThat(fresh.tracking()).isEmpty();
    assertThat(fresh.transporter()).isEmpty();
    assertThat(fresh.orderInfo().shippedTime()).isEmpty();
    assertThat(fresh.orderLines().get(0).reportedNumberOfItems()).isEmpty();
  }

  @Test
  void listThatIsNotSetIsNotSentButARequiredOneIs() {
    PostArticleModel article =
        PostArticleModel.builder().goodsOwnerId(GoodsOwnerId.of(1)).articleNumber("A").build();
    assertThat(Fixtures.sent(article).has("articleNameTranslations")).isFalse();
    PostReturnOrderModel order =
        PostReturnOrderModel.builder()
            .goodsOwnerId(GoodsOwnerId.of(1))
            .returnOrderNumber("R")
            .customerOrder(
                PostReturnOrderModel.PostReturnOrderCustomerOrder.builder().orderId(1).build())
            .build();
    assertThat(Fixtures.sent(order).at("/returnOrderLines").isArray()).isTrue();
  }

  /** S131, L5. */
  @Test
  void ordersDoNotPrintPersonalData() {
    GetOrderModel read =
        Fixtures.read("orders/GET_{orderId}_fresh_response.json", GetOrderModel.class);
    PostOrderModel sent = Fixtures.read("orders/PUT_request.json", PostOrderModel.class);
    assertThat(read + "|" + sent)
        .contains("4401")
        .doesNotContain(
            "Aino",
            "aino@",
            "Mallikatu",
            "Helsinki",
            "00500",
            "Virtanen",
            "+358",
            "Ring the bell",
            "Engraving",
            "Laskutie",
            "accounts@");
  }
}
