// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /articles/{articleSystemId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleResponse.class)
public interface PostArticleResponse extends OpenRecord {
  Optional<Integer> articleSystemId();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleResponse.Builder {}
}
