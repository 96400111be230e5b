// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A product, with or without variations. Relations are absent unless expanded. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProduct.class)
public interface Product extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  /** What other systems know it by; meant to be unique, often blank where variations exist. */
  Optional<String> productCode();

  Optional<String> supplierCode();

  Optional<String> name();

  /** May be HTML. */
  Optional<String> description();

  /** May be HTML or lines with bullets. */
  Optional<String> information();

  Optional<String> keywords();

  /** List price in the store's currency. */
  Optional<BigDecimal> price();

  /** Cost price; 0 means that nobody entered one. */
  Optional<BigDecimal> purchasePrice();

  /** Percent; fractions exist. */
  Optional<BigDecimal> vatRate();

  /** Most probably kilograms. */
  Optional<BigDecimal> weight();

  Optional<String> parcelType();

  /** A number or a text; its unit is not documented. */
  Optional<String> warranty();

  Optional<Long> brandId();

  Optional<Long> supplierId();

  /** A date or a time, as are the following ones; kept as text. */
  Optional<String> availableFrom();

  Optional<String> availableTo();

  Optional<String> visibleFrom();

  Optional<String> purchasableFrom();

  Optional<Integer> orderLimit();

  Optional<Integer> orderLimitMin();

  Optional<Boolean> featured();

  /** Older stores only; newer ones keep it in the stock item. */
  Optional<String> barcode();

  Optional<String> seoTitle();

  Optional<String> seoPageTitle();

  Optional<String> seoMetaDescription();

  Optional<List<Translation>> translations();

  Optional<List<Visibility>> visibilities();

  Optional<List<CategoryLink>> categoryLinks();

  Optional<List<ImageLink>> imageLinks();

  /** By name; empty also if they were not asked for. */
  @JsonDeserialize(using = FeatureValues.class)
  Map<String, List<String>> features();

  /** Empty for a product without variations, absent if not expanded. */
  Optional<List<Variation>> variations();

  @JsonDeserialize(using = ToOne.class)
  Optional<Brand> brand();

  /** Only of products without variations. */
  @JsonDeserialize(using = ToOne.class)
  Optional<StockItem> stockItem();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableProduct.Builder {}
}
