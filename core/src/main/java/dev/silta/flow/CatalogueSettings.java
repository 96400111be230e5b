// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ArticleSelection;
import org.immutables.value.Value;

/** Business choices of the catalogue flow. Immutable. */
@Value.Immutable
@FlowStyle
public interface CatalogueSettings {

  /** Which articles are kept at the warehouse; all by default. */
  @Value.Default
  default ArticleSelection selection() {
    return ArticleSelection.all();
  }

  static CatalogueSettings defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the settings; every one has a default. */
  final class Builder extends ImmutableCatalogueSettings.Builder {}
}
