// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code alternativeSuppliers} by {@link AlternativeSuppliersInfo} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAlternativeSupplier.class)
public interface AlternativeSupplier extends OpenRecord {
  Optional<String> supplierArticleNumber();

  Optional<String> supplierNumber();

  Optional<String> supplierName();

  Optional<Integer> leadTime();

  Optional<AlternativeSupplierAdvanced> advanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAlternativeSupplier.Builder {}

  /** The {@code advanced} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableAlternativeSupplierAdvanced.class)
  interface AlternativeSupplierAdvanced extends OpenRecord {
    Optional<String> manufacturersIdentificationCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableAlternativeSupplierAdvanced.Builder {}
  }
}
