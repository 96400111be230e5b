// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import java.time.Instant;

/** Filters with every condition set, each to a value of its own. */
final class FullFilters {
  private FullFilters() {}

  static OrderFilter orders(Instant time) {
    return OrderFilter.builder()
        .orderNumber("v0")
        .shippedTimeFrom(time.plusSeconds(2))
        .shippedTimeTo(time.plusSeconds(3))
        .orderStatusFrom(103)
        .orderStatusTo(104)
        .onlyOrdersWithOrderLinesToReport(true)
        .orderIdFrom(106)
        .maxOrdersToGet(107)
        .orderStatusChangedTimeFrom(time.plusSeconds(9))
        .lastReturnedFrom(time.plusSeconds(10))
        .addOrderNumbers("a10", "b10")
        .orderCreatedTimeFrom(time.plusSeconds(12))
        .onlyOrdersWithOrderLinesToReportReturned(false)
        .onlyIfTransportPrinted(true)
        .shipmentId(114)
        .pickable("v15")
        .parcelNumber("v16")
        .orderCreatedTimeTo(time.plusSeconds(18))
        .addArticleNumbers("a18", "b18")
        .serial("v19")
        .marketPlace("v20")
        .orderUpdatedTimeFrom(time.plusSeconds(22))
        .backOrderForOrderId(122)
        .addReferenceNumbers("a23", "b23")
        .orderLineSupplierNumber("v24")
        .lastPickingTimeFrom(time.plusSeconds(26))
        .orderTransportStatusCreateOrUpdatedFrom(time.plusSeconds(27))
        .addConsigneeOrderNumbers("a27", "b27")
        .pickOrderId(128)
        .customerEmail("v29")
        .sort("v30")
        .lastPickingTimeTo(time.plusSeconds(32))
        .lastPackingTimeFrom(time.plusSeconds(33))
        .lastPackingTimeTo(time.plusSeconds(34))
        .goodsOwnerOrderId("v34")
        .customerTelephoneOrMobileContains("v35")
        .orderFreeText1("v36")
        .orderLineCommentEquals("v37")
        .orderLineCommentContains("v38")
        .orderHeaderUpdatedTimeFrom(time.plusSeconds(40))
        .orderHeaderUpdatedTimeTo(time.plusSeconds(41))
        .customerNumber("v41")
        .build();
  }

  static ArticleFilter articles(Instant time) {
    return ArticleFilter.builder()
        .articleNumber("v0")
        .articleSystemIdFrom(101)
        .maxArticlesToGet(102)
        .stockInfoChangedFrom(time.plusSeconds(4))
        .addArticleNumbers("a4", "b4")
        .articleDataLastUpdatedFrom(time.plusSeconds(6))
        .onlyArticlesInStock(false)
        .productCode("v7")
        .addProductCodes("a8", "b8")
        .addArticleNameContains("a9", "b9")
        .addArticleClassIds(10, 11)
        .addBarCodes("a11", "b11")
        .onlyArticlesBelowStockLimit(false)
        .onlyArticlesBelowStockLimitConsideringNumberOfBookedItems(true)
        .isObsolete(false)
        .build();
  }

  static WarehouseInventoryFilter inventory(Instant time) {
    return WarehouseInventoryFilter.builder()
        .articleSystemIdFrom(100)
        .maxArticlesToGet(101)
        .addArticleNumbers("a2", "b2")
        .addWarehouseIds(3, 4)
        .onlyArticlesInStock(false)
        .stockInfoChangedFrom(time.plusSeconds(6))
        .excludeStructureArticles(false)
        .excludeNonStockArticles(true)
        .build();
  }

  static PurchaseOrderFilter purchaseOrders(Instant time) {
    return PurchaseOrderFilter.builder()
        .purchaseOrderNumber("v0")
        .lastReceiveTimeFrom(time.plusSeconds(2))
        .lastReceiveTimeTo(time.plusSeconds(3))
        .purchaseOrderStatusFrom(103)
        .purchaseOrderStatusTo(104)
        .onlyPurchaseOrdersWithOrderLinesToReport(true)
        .purchaseOrderIdFrom(106)
        .maxPurchaseOrdersToGet(107)
        .purchaseOrderStatusChangedTimeFrom(time.plusSeconds(9))
        .addPurchaseOrderNumbers("a9", "b9")
        .addArticleNumbers("a10", "b10")
        .inDateFrom(time.plusSeconds(12))
        .inDateTo(time.plusSeconds(13))
        .build();
  }

  static ReturnOrderFilter returnOrders(Instant time) {
    return ReturnOrderFilter.builder()
        .addReturnOrderNumbers("a0", "b0")
        .addCustomerOrderNumbers("a1", "b1")
        .goodsReturnedFromDate(time.plusSeconds(3))
        .returnOrderStatusFrom(103)
        .returnOrderStatusTo(104)
        .build();
  }

  static ArticleItemFilter articleItems() {
    return ArticleItemFilter.builder()
        .articleNumber("v0")
        .articleSystemIdFrom(101)
        .maxArticlesToGet(102)
        .addArticleNumbers("a3", "b3")
        .addLocationNames("a4", "b4")
        .addArticleItemStatusCodes("a5", "b5")
        .build();
  }

  static InventoryAdjustmentFilter adjustments(Instant time) {
    return InventoryAdjustmentFilter.builder()
        .from(time.plusSeconds(1))
        .toTime(time.plusSeconds(3))
        .isReported(true)
        .build();
  }

  static PickabilityFilter pickability() {
    return PickabilityFilter.builder()
        .orderIdFrom(100)
        .maxOrdersToGet(101)
        .onlyBookedOrders(false)
        .addOrderIds(3, 4)
        .addOrderNumbers("a4", "b4")
        .build();
  }
}
