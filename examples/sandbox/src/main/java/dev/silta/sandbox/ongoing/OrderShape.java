// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import dev.silta.sandbox.http.Shape;

/** The body of an order PUT. */
final class OrderShape {
  private static final String ADDRESS =
      "name address1 address2 address3 postCode city countryCode countryStateCode ";
  private static final Shape CLASS = Shape.of("code name comment isParcelTypeSuggestion:bool");
  private static final Shape PAYMENT =
      Shape.of("consigneeCollects:bool consigneePays:any thirdPartyPays:any senderPays:any");

  static final Shape TRANSPORTER =
      Shape.of("transporterCode transporterServiceCode").with("paymentAdvanced", PAYMENT);
  static final Shape CONSIGNEE =
      Shape.of(
              ADDRESS
                  + "customerNumber remark doorCode organisationNumber vatNumber"
                  + " deliveryInstruction")
          .with(
              "advanced",
              Shapes.withNotifications(Shape.of("externalCustomerCode transporterContracts:any")))
          .with("invoiceAddress", Shape.of(ADDRESS + "advanced:any addressClasses:any"))
          .with("customerGroup", Shapes.CODE_NAME)
          .withList("addressClasses customerClasses", Shape.of("code name comment"))
          .with("freeValues", Shape.of("addressFreeText1 addressFreeText2"));
  private static final Shape PRICES =
      Shape.of(
          "linePrice:decimal customerLinePrice:decimal currencyCode discountPercentage:decimal"
              + " totalVat:decimal");
  private static final Shape LINE =
      Shape.of(
              "rowNumber! articleNumber! numberOfItems:decimal comment shouldBePicked:bool"
                  + " serialNumber lineTotalCustomsValue:decimal batchNumber"
                  + " customerArticleNumber warehouseInstruction externalId"
                  + " minDaysToExpiryDate:int maxDaysToExpiryDate:int deliveryDate:date"
                  + " weight:decimal minWeight:decimal maxWeight:decimal subOrderLines:any")
          .with("prices", PRICES)
          .with("lineType", Shapes.CODE_NAME)
          .with("articleItemStatus", Shape.of("code name clear:bool"))
          .with(
              "lineFreeValues",
              Shape.of("freeText1 freeText2 freeDecimal1:decimal freeDecimal2:decimal"))
          .with("vat", Shape.of("code! percent:decimal"));
  private static final Shape ADVANCED =
      Shape.of(
              "arrivalDate:date arrivalDateFrom:date wayOfDeliveryString transporterOrderNumber"
                  + " invoiceNumber termsOfDeliveryString communication termsOfPaymentString"
                  + " additionalAddresses:any")
          .withList("orderTextLines", Shape.of("rowNumber! comment numberOfItems:decimal"));
  private static final String FLAT =
      "goodsOwnerId:int! orderNumber! deliveryDate:date! referenceNumber goodsOwnerOrderId"
          + " salesCode orderRemark deliveryInstruction servicePointCode freeText1 freeText2"
          + " freeText3 freeText4 orderFreeDateTime1:date orderFreeDateTime2:date"
          + " orderFreeDateTime3:date orderFreeDateTime4:date preparedTransportDocumentId"
          + " freightPrice:decimal warehouseId:int customerPrice:decimal consigneeOrderNumber"
          + " warehouseInstruction pickingPriority:int productionCode transporterBulkId"
          + " invoiceUrl languageCode orderFreeDecimal1:decimal transporterAddons:any"
          + " returnTransporterAddons:any";

  static final Shape PUT =
      Shapes.withNotifications(Shape.of(FLAT))
          .with("orderType wayOfDelivery termsOfDeliveryType", Shapes.CODE_NAME)
          .with("consignee!", CONSIGNEE)
          .with("transporter", TRANSPORTER)
          .with("returnTransporter", Shape.of("transporterCode transporterServiceCode"))
          .withList("orderLines", LINE)
          .with("customsInfo", Shape.of("customsValueCurrencyCode"))
          .withList("classes", CLASS)
          .with("advanced", ADVANCED)
          .with("marketPlace", Shape.of("marketPlace marketPlaceOrderNumber"));
  static final Shape CLASSES = Shape.of("").withList("classes!", CLASS);

  private OrderShape() {}
}
