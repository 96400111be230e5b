// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** That a product is in a category. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCategoryLink.class)
public interface CategoryLink extends OpenRecord {

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  long categoryId();

  Optional<Integer> categorySort();

  Optional<Long> productId();

  Optional<Integer> productSort();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableCategoryLink.Builder {}
}
