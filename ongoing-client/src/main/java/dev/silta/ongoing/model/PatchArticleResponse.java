// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PATCH /articles/{articleSystemId}/storageClass} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchArticleResponse.class)
public interface PatchArticleResponse extends OpenRecord {
  Optional<Integer> articleSystemId();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchArticleResponse.Builder {}
}
