// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change that leaves, sets or empties each field: one that is not set is not written and stays as
 * it is, a cleared one is written as null.
 */
public interface Clearing {

  /**
   * The fields to empty, by the vendor's names such as {@code purchase_price}. That null empties a
   * field is assumed; of a variation's price, purchase price and weight it means the product's.
   */
  @JsonIgnore
  Set<String> cleared();

  /** What {@link #cleared} adds to the body. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  default Map<String, @Nullable Object> nulls() {
    Map<String, @Nullable Object> nulls = new LinkedHashMap<>();
    cleared().forEach(name -> nulls.put(name, null));
    return nulls;
  }

  @Value.Check
  default void check() {
    ClearedFields.check(this);
  }
}
