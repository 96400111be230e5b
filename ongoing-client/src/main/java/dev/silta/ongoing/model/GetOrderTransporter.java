// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code transporter} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderTransporter.class)
public interface GetOrderTransporter extends OpenRecord {
  Optional<String> transporterName();

  Optional<String> name();

  Optional<String> code();

  Optional<String> serviceCode();

  Optional<GetOrderTransporterContract> transporterContract();

  Optional<String> serviceComment();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderTransporter.Builder {}
}
