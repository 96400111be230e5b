// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code advanced} by {@link PostParcelTypeModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostParcelAdvanced.class)
public interface PostParcelAdvanced {
  Optional<PostParcelParcelType> parcelType();

  Optional<IdOrCode> parcelStatus();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> weight();

  @Value.Redacted
  Optional<String> comment();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostParcelAdvanced.Builder {}

  /** The {@code parcelStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableIdOrCode.class)
  interface IdOrCode {
    Optional<Integer> id();

    Optional<String> code();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableIdOrCode.Builder {}
  }

  /** The {@code parcelType} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostParcelParcelType.class)
  interface PostParcelParcelType {
    Optional<Integer> id();

    Optional<String> code();

    Optional<String> name();

    Optional<String> operation();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostParcelParcelType.Builder {}
  }
}
