// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostArticleSupplierInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleSupplierInfoAdvanced.class)
public interface PostArticleSupplierInfoAdvanced {
  @Value.Redacted
  Optional<SupplierAddress> supplierAddress();

  Optional<String> manufacturersIdentificationCode();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleSupplierInfoAdvanced.Builder {}
}
