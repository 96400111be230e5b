// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code transporterContract} of {@link GetOrderTransporter}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderTransporterContract.class)
public interface GetOrderTransporterContract extends OpenRecord {
  @Value.Redacted
  Optional<String> comment();

  Optional<String> ediCode();

  Optional<ContractPayment> paymentAdvanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderTransporterContract.Builder {}

  /** The {@code paymentAdvanced} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableContractPayment.class)
  interface ContractPayment extends OpenRecord {
    Optional<String> customerNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableContractPayment.Builder {}
  }
}
