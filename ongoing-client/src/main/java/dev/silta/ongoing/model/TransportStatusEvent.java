// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderTransportStatusEvents} of {@link GetOrderModelAdvanced}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTransportStatusEvent.class)
public interface TransportStatusEvent extends OpenRecord {
  Optional<TransportStatus> transportStatus();

  Optional<Boolean> isReturnEvent();

  Optional<Instant> eventTime();

  Optional<Instant> created();

  Optional<IdOnly> parcel();

  @Value.Redacted
  Optional<String> comment();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableTransportStatusEvent.Builder {}

  /** The {@code parcel} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableIdOnly.class)
  interface IdOnly extends OpenRecord {
    Optional<Integer> id();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableIdOnly.Builder {}
  }

  /** The {@code transportStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableTransportStatus.class)
  interface TransportStatus extends OpenRecord {
    Optional<Integer> id();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableTransportStatus.Builder {}
  }
}
