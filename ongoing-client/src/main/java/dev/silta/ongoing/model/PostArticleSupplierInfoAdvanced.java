// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostArticleSupplierInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleSupplierInfoAdvanced.class)
public interface PostArticleSupplierInfoAdvanced {
  @Value.Redacted
  Optional<SupplierAddress> supplierAddress();

  Optional<String> manufacturersIdentificationCode();

  /** Its members are not published. */
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Map<String, Object> supplierOperation();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleSupplierInfoAdvanced.Builder {}
}
