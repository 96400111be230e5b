// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Variation;
import dev.silta.mycashflow.model.VariationRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Variations, each under its product. Writing them is assumed. Safe for use by several threads. */
public final class VariationsApi {
  private static final String ALL = "/products/{product}/variations";
  private static final String ONE = ALL + "/{id}";

  private final RestClient rest;
  private final Resource<Variation> variations;

  VariationsApi(RestClient rest, PageLimits limits) {
    this.rest = rest;
    this.variations = new Resource<>(rest, limits, ALL, Variation.class);
  }

  /**
   * @param query may expand {@code translations}
   */
  public Pages<Variation> list(long productId, PageQuery query) {
    return variations.list(query, ALL, productId);
  }

  /**
   * @param expand such as {@code stock_item}
   */
  public Optional<Variation> get(long productId, long id, String... expand) {
    return Resource.expanded(rest.get(ONE, productId, id), List.of(expand))
        .find("/data", Variation.class);
  }

  public Variation create(long productId, VariationRequest variation) {
    return rest.post(ALL, productId).body(variation).as("/data", Variation.class);
  }

  public Variation update(long productId, long id, VariationRequest change) {
    return rest.patch(ONE, productId, id).body(change).as("/data", Variation.class);
  }

  public void delete(long productId, long id) {
    rest.delete(ONE, productId, id).discard();
  }

  /** Sets features by name; those that are not named stay. */
  public void updateFeatures(long productId, long id, Map<String, String> features) {
    rest.patch(ONE + "/features", productId, id).body(features).discard();
  }
}
