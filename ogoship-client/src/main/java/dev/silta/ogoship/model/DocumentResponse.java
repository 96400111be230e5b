// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** A document as it is read. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableDocumentResponse.class)
public interface DocumentResponse extends OpenRecord {
  Optional<String> type();

  @Value.Redacted
  Optional<String> url();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableDocumentResponse.Builder {}
}
