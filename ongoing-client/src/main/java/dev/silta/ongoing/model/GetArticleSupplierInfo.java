// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code supplierInfo} of {@link GetArticleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleSupplierInfo.class)
public interface GetArticleSupplierInfo extends OpenRecord {
  Optional<String> supplierArticleNumber();

  Optional<String> supplierNumber();

  Optional<String> supplierName();

  List<AlternativeSupplier> alternativeSuppliers();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleSupplierInfo.Builder {}
}
