// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A document to be sent along. Holds either an address or the file itself. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableDocument.class)
public interface Document {
  /** {@code receipt} is printed and put into the parcel by default; free text otherwise. */
  String type();

  /** Absolute address from which OGOship fetches the file. */
  @Value.Redacted
  Optional<String> url();

  /** The file itself; PDF is the safe choice. */
  @Value.Redacted
  Optional<String> base64Content();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableDocument.Builder {}
}
