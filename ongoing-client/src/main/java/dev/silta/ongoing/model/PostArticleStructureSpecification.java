// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code structureDefinition} of {@link PostArticleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleStructureSpecification.class)
public interface PostArticleStructureSpecification {
  Optional<String> articleKind();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<StructureRow> rows();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleStructureSpecification.Builder {}

  /** The {@code rows} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableStructureRow.class)
  interface StructureRow {
    String articleNumber();

    Optional<BigDecimal> numberOfItems();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableStructureRow.Builder {}
  }
}
