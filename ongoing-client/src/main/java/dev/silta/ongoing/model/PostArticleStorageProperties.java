// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code storageProperties} by {@link PostArticleModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleStorageProperties.class)
public interface PostArticleStorageProperties extends OpenRecord {
  Optional<Boolean> isObsolete();

  Optional<Boolean> isSerialNumberArticle();

  Optional<Boolean> isBatchArticle();

  Optional<Boolean> isExpiryDateArticle();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleStorageProperties.Builder {}
}
