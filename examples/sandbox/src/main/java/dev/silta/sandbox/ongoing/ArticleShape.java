// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import dev.silta.sandbox.http.Shape;

/** The body of an article PUT. */
final class ArticleShape {
  private static final Shape SUPPLIER =
      Shape.of("supplierArticleNumber supplierNumber supplierName advanced:any");
  private static final Shape BAR_CODES =
      Shape.of("barCode barCodePackage barCodePallet barCodeLayer")
          .withList(
              "alternativeBarCodes",
              Shape.of("barCode quantityPerBarCode:decimal barCodeType:any"));
  private static final Shape STRUCTURE =
      Shape.of("articleKind!").withList("rows!", Shape.of("articleNumber! numberOfItems:decimal"));
  private static final Shape STORAGE =
      Shape.of(
          "isObsolete:bool isSerialNumberArticle:bool isBatchArticle:bool"
              + " isExpiryDateArticle:bool");
  private static final Shape FREE_VALUES =
      Shape.of(
          "freeText1 freeText2 freeText3 freeText4 freeText5 freeText6 freeText7 freeText8"
              + " freeDecimal1:decimal freeDecimal2:decimal freeDecimal3:decimal"
              + " freeDecimal4:decimal freeBoolean1:bool freeBoolean2:bool freeBoolean3:bool"
              + " freeBoolean4:bool freeDateTime1:date");
  private static final Shape CLASSES =
      Shape.of("handlingMode").withList("classes", Shape.of("code! name! comment"));
  private static final String FLAT =
      "goodsOwnerId:int! articleNumber! articleName productCode unitCode description"
          + " isStockArticle:bool isActive:bool quantityPerPackage:int quantityPerPallet:int"
          + " weight:decimal length:decimal width:decimal height:decimal volume:decimal"
          + " purchasePrice:decimal stockValuationPrice:decimal customerPrice:decimal"
          + " purcaseCurrencyCode countryOfOriginCode statisticsNumber stockLimit:int"
          + " minimumReorderQuantity:decimal netWeight:decimal linkToPicture"
          + " quantityPerLayerOnPallet:int subQuantityPerItem:decimal"
          + " minDaysToExpiryDateAllowedOnDelivery:int customsDescription"
          + " minDaysToExpiryDateAllowedOnDeliveryDuringInbound:int"
          + " articleInboundHandlingComment articlePickingHandlingComment"
          + " articleReturnHandlingComment articlePackingHandlingComment"
          + " additionalStatisticsNumber customsExportConditions taricNumbersInfo:any"
          + " alternativeSuppliersInfo:any dangerousGoodsMeasures:any advanced:any";

  static final Shape PUT =
      Shape.of(FLAT)
          .with("supplierInfo", SUPPLIER)
          .with("barCodeInfo", BAR_CODES)
          .withList("articleNameTranslations", Shape.of("languageCode articleName"))
          .with("structureDefinition", STRUCTURE)
          .with("storageProperties", STORAGE)
          .with("freeValues", FREE_VALUES)
          .with("storageClass", Shape.of("name!"))
          .with("articleClassesInfo", CLASSES)
          .with("articleGroup articleCategory articleColor articleSize", Shapes.CODE_NAME)
          .with("goodsCategory", Shape.of("code"))
          .with("defaultLocation", Shape.of("stockLimit:decimal"));

  private ArticleShape() {}
}
