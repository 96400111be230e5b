// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A new category, or a change of one; only what is set is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableCategoryRequest.class)
public interface CategoryRequest extends Clearing {

  Optional<Long> parentId();

  Optional<String> name();

  Optional<String> template();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableCategoryRequest.Builder {}
}
