// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code parcel} of {@link GetOrderPickedArticleItem}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePickedParcel.class)
public interface PickedParcel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> parcelNumber();

  Optional<CodeOnly> parcelType();

  Optional<PickedParcelAdvanced> advanced();

  Optional<PickedParentParcel> parentParcel();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePickedParcel.Builder {}
}
