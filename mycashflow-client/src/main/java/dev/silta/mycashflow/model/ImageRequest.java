// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A new picture, given in exactly one of three ways. The names of the fields are assumed. */
@Value.Immutable
@JsonSerialize(as = ImmutableImageRequest.class)
public interface ImageRequest {

  /** The file, in base64. */
  Optional<String> content();

  /** Where the file lies in the store's file area. */
  Optional<String> path();

  /** Where the file can be fetched. */
  Optional<String> url();

  Optional<String> filename();

  Optional<Long> productId();

  Optional<String> caption();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableImageRequest.Builder {}
}
