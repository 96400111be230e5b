// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A discount campaign. Only its id and expansions are known for certain. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCampaign.class)
public interface Campaign extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<String> name();

  /** As JSON text. */
  @JsonDeserialize(using = JsonText.class)
  Optional<String> prices();

  Optional<List<Visibility>> visibilities();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableCampaign.Builder {}
}
