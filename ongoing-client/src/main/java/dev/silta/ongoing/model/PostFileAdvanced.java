// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostFileModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostFileAdvanced.class)
public interface PostFileAdvanced {
  Optional<PostFilePrintingInfo> printingInfo();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostFileAdvanced.Builder {}
}
