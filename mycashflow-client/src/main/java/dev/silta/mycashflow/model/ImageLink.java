// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** That a picture belongs to a product. */
@Value.Immutable
@JsonDeserialize(as = ImmutableImageLink.class)
public interface ImageLink extends OpenRecord {

  Optional<Long> productId();

  long imageId();

  Optional<Integer> sort();

  Optional<String> filename();

  Optional<String> caption();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableImageLink.Builder {}
}
