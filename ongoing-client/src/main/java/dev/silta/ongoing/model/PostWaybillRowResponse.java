// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PATCH /orders/{orderId}/wayBillRows/{wayBillRowId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostWaybillRowResponse.class)
public interface PostWaybillRowResponse extends OpenRecord {
  Optional<Integer> wayBillRowId();

  Optional<Boolean> success();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostWaybillRowResponse.Builder {}
}
