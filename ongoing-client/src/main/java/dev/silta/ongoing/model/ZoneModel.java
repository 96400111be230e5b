// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /warehouses/{warehouseId}/zones} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableZoneModel.class)
public interface ZoneModel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> name();

  Optional<ZoneModelPosition> position();

  List<AisleModel> aisles();

  Optional<Integer> warehouseId();

  Optional<String> warehouseCode();

  Optional<String> warehouseName();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableZoneModel.Builder {}
}
