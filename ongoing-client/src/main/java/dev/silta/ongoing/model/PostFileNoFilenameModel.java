// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What {@code PUT /articles/{articleSystemId}/files} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostFileNoFilenameModel.class)
public interface PostFileNoFilenameModel {
  String mimeType();

  @Value.Redacted
  String fileDataBase64();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostFileNoFilenameModel.Builder {}
}
