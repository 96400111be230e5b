// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code articleNameTranslations} by {@link PostArticleModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleNameTranslation.class)
public interface PostArticleNameTranslation extends OpenRecord {
  Optional<String> languageCode();

  Optional<String> articleName();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleNameTranslation.Builder {}
}
