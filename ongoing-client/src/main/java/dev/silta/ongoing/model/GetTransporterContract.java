// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /transporterContracts} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetTransporterContract.class)
public interface GetTransporterContract extends OpenRecord {
  Optional<String> ediCode();

  Optional<String> transporterName();

  Optional<String> transporterCode();

  Optional<String> transporterServiceCode();

  List<GetTransporterService> transporterServices();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetTransporterContract.Builder {}

  /** The {@code transporterServices} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetTransporterService.class)
  interface GetTransporterService extends OpenRecord {
    Optional<String> transporterServiceName();

    Optional<String> transporterServiceCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetTransporterService.Builder {}
  }
}
