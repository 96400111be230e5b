// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articles/{articleSystemId}/structureDefinition} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleStructureDefinitionModel.class)
public interface GetArticleStructureDefinitionModel extends OpenRecord {
  Optional<Integer> articleSystemId();

  Optional<String> articleNumber();

  Optional<String> articleKind();

  List<GetArticleStructureRowInfoModel> rows();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleStructureDefinitionModel.Builder {}

  /** The {@code rows} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleStructureRowInfoModel.class)
  interface GetArticleStructureRowInfoModel extends OpenRecord {
    Optional<Integer> articleSystemId();

    Optional<String> articleNumber();

    Optional<BigDecimal> numberOfItems();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetArticleStructureRowInfoModel.Builder {}
  }
}
