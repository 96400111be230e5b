// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link GetOrderConsignee}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderConsigneeAddressAdvanced.class)
public interface GetOrderConsigneeAddressAdvanced extends OpenRecord {
  Optional<PostOrderNotification> telephoneNotification();

  Optional<PostOrderNotification> emailNotification();

  Optional<PostOrderNotification> smsNotification();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderConsigneeAddressAdvanced.Builder {}
}
