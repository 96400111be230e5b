// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code POST /articles/{articleSystemId}/files} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostFileModel.class)
public interface PostFileModel {
  String fileName();

  String mimeType();

  @Value.Redacted
  String fileDataBase64();

  Optional<PostFileAdvanced> advanced();

  Optional<Instant> fileWillBeDeletedAt();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostFileModel.Builder {}
}
