// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article as it is sent: {@code PUT /articles} creates it or brings it up to date by {@code
 * articleNumber}. There is no VAT member.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleModel.class)
public interface PostArticleModel {
  GoodsOwnerId goodsOwnerId();

  String articleNumber();

  Optional<String> articleName();

  /** Secondary code, not unique. */
  Optional<String> productCode();

  Optional<String> unitCode();

  Optional<String> description();

  Optional<Boolean> isStockArticle();

  Optional<Boolean> isActive();

  Optional<PostArticleSupplierInfo> supplierInfo();

  Optional<PostArticleBarCodeInfo> barCodeInfo();

  Optional<Integer> quantityPerPackage();

  Optional<Integer> quantityPerPallet();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> volume();

  Optional<BigDecimal> purchasePrice();

  /** What the vendor's older interface calls Price. */
  Optional<BigDecimal> stockValuationPrice();

  Optional<BigDecimal> customerPrice();

  /** Currency of the purchase price; the vendor's spelling. */
  Optional<String> purcaseCurrencyCode();

  Optional<String> countryOfOriginCode();

  Optional<String> statisticsNumber();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostArticleNameTranslation> articleNameTranslations();

  Optional<Integer> stockLimit();

  Optional<BigDecimal> minimumReorderQuantity();

  Optional<BigDecimal> netWeight();

  Optional<String> linkToPicture();

  Optional<PostArticleStructureSpecification> structureDefinition();

  Optional<Integer> quantityPerLayerOnPallet();

  Optional<BigDecimal> subQuantityPerItem();

  Optional<Integer> minDaysToExpiryDateAllowedOnDelivery();

  Optional<PostArticleStorageProperties> storageProperties();

  Optional<PostArticleFreeValues> freeValues();

  Optional<NameRequired> storageClass();

  Optional<String> customsDescription();

  Optional<TaricNumbersInfo> taricNumbersInfo();

  Optional<String> articleInboundHandlingComment();

  Optional<String> articlePickingHandlingComment();

  Optional<String> articleReturnHandlingComment();

  Optional<String> articlePackingHandlingComment();

  Optional<AlternativeSuppliersInfo> alternativeSuppliersInfo();

  Optional<PostArticleArticleClassesInfo> articleClassesInfo();

  Optional<String> additionalStatisticsNumber();

  Optional<String> customsExportConditions();

  Optional<CodeNamePair> articleGroup();

  Optional<CodeNamePair> articleCategory();

  Optional<CodeNamePair> articleColor();

  Optional<CodeNamePair> articleSize();

  Optional<CodeOnly> goodsCategory();

  Optional<PostArticleDefaultLocation> defaultLocation();

  Optional<Integer> minDaysToExpiryDateAllowedOnDeliveryDuringInbound();

  Optional<DangerousGoodsMeasures> dangerousGoodsMeasures();

  Optional<PostArticleAdvanced> advanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleModel.Builder {}

  /** The {@code storageClass} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableNameRequired.class)
  interface NameRequired {
    String name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableNameRequired.Builder {}
  }

  /** The {@code defaultLocation} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostArticleDefaultLocation.class)
  interface PostArticleDefaultLocation {
    Optional<BigDecimal> stockLimit();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostArticleDefaultLocation.Builder {}
  }
}
