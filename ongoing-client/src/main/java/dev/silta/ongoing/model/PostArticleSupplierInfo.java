// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code supplierInfo} of {@link PostArticleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleSupplierInfo.class)
public interface PostArticleSupplierInfo {
  Optional<String> supplierArticleNumber();

  Optional<String> supplierNumber();

  Optional<String> supplierName();

  Optional<PostArticleSupplierInfoAdvanced> advanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleSupplierInfo.Builder {}
}
