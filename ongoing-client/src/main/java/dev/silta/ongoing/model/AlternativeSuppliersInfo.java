// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** The {@code alternativeSuppliersInfo} of {@link PostArticleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAlternativeSuppliersInfo.class)
public interface AlternativeSuppliersInfo {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<AlternativeSupplier> alternativeSuppliers();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAlternativeSuppliersInfo.Builder {}
}
