// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A new brand, or a change of one; only what is set is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableBrandRequest.class)
public interface BrandRequest extends Clearing {

  Optional<String> name();

  Optional<String> description();

  Optional<String> seoTitle();

  Optional<String> seoPageTitle();

  Optional<String> seoMetaDescription();

  Optional<String> template();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableBrandRequest.Builder {}
}
