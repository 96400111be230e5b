// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code DELETE /articles/classes/{articleClassId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleClassResponse.class)
public interface PostArticleClassResponse extends OpenRecord {
  Optional<Integer> articleClassId();

  Optional<Boolean> success();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleClassResponse.Builder {}
}
