// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An article as it is read, with its stock figures. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleModel.class)
public interface GetArticleModel extends OpenRecord {
  Optional<GetOrderGoodsOwner> goodsOwner();

  int articleSystemId();

  Optional<String> articleNumber();

  Optional<String> articleName();

  Optional<String> productCode();

  Optional<String> unitCode();

  Optional<String> description();

  /** Absent means yes. */
  Optional<Boolean> isStockArticle();

  /** Absent on old articles, which are active. */
  Optional<Boolean> isActive();

  Optional<GetArticleSupplierInfo> supplierInfo();

  Optional<PostArticleBarCodeInfo> barCodeInfo();

  Optional<Integer> quantityPerPackage();

  Optional<Integer> quantityPerPallet();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> volume();

  Optional<BigDecimal> purchasePrice();

  Optional<BigDecimal> stockValuationPrice();

  Optional<BigDecimal> customerPrice();

  /** Currency of the purchase price; the vendor's spelling. */
  Optional<String> purcaseCurrencyCode();

  Optional<String> countryOfOriginCode();

  Optional<String> statisticsNumber();

  Optional<CodeNamePair> articleGroup();

  Optional<CodeNamePair> articleCategory();

  Optional<GetArticleInventoryInfo> inventoryInfo();

  Optional<Instant> articleDataLastUpdated();

  /** {@code Stock}, {@code Structure}, {@code Production} and others; an open set. */
  Optional<String> articleKind();

  Optional<Integer> stockLimit();

  Optional<BigDecimal> minimumReorderQuantity();

  Optional<BigDecimal> netWeight();

  Optional<PostArticleFreeValues> freeValues();

  Optional<BigDecimal> subQuantityPerItem();

  List<IdCodeName> classes();

  Optional<String> customsDescription();

  Optional<TaricNumbersInfo> taricNumbersInfo();

  Optional<BigDecimal> defaultLocationMaxNumberOfItems();

  Optional<BigDecimal> defaultLocationStockLimit();

  Optional<String> linkToPicture();

  Optional<PostArticleStorageProperties> storageProperties();

  Optional<NameOnly> defaultLocation();

  Optional<Integer> minDaysToExpiryDateAllowedOnDelivery();

  Optional<CodeNamePair> articleColor();

  Optional<CodeNamePair> articleSize();

  Optional<String> additionalStatisticsNumber();

  Optional<String> customsExportConditions();

  List<PostArticleNameTranslation> articleNameTranslations();

  Optional<ArticleHandlingComments> articleHandlingComments();

  Optional<NameOnly> storageClass();

  Optional<CodeNamePair> goodsCategory();

  Optional<Instant> created();

  Optional<ReplacementArticle> replacementArticleInfo();

  Optional<DangerousGoodsMeasures> dangerousGoodsMeasures();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleModel.Builder {}

  /** The {@code articleHandlingComments} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableArticleHandlingComments.class)
  interface ArticleHandlingComments extends OpenRecord {
    Optional<String> articleInboundHandlingComment();

    Optional<String> articlePickingHandlingComment();

    Optional<String> articleReturnHandlingComment();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableArticleHandlingComments.Builder {}
  }

  /** The {@code defaultLocation} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableNameOnly.class)
  interface NameOnly extends OpenRecord {
    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableNameOnly.Builder {}
  }

  /** The {@code replacementArticleInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableReplacementArticle.class)
  interface ReplacementArticle extends OpenRecord {
    Optional<Integer> articleSystemId();

    Optional<String> articleNumber();

    Optional<String> articleName();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableReplacementArticle.Builder {}
  }
}
