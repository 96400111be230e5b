// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostOrderConsignee}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderConsigneeAddressAdvanced.class)
public interface PostOrderConsigneeAddressAdvanced {
  Optional<PostOrderNotification> telephoneNotification();

  Optional<PostOrderNotification> emailNotification();

  Optional<PostOrderNotification> smsNotification();

  @Value.Redacted
  Optional<String> externalCustomerCode();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostOrderConsigneeTransporterContract> transporterContracts();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderConsigneeAddressAdvanced.Builder {}

  /** The {@code transporterContracts} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostOrderConsigneeTransporterContract.class)
  interface PostOrderConsigneeTransporterContract {
    @Value.Redacted
    Optional<String> transporterCode();

    @Value.Redacted
    Optional<String> customerNumber();

    @Value.Redacted
    Optional<String> palletRegistrationNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostOrderConsigneeTransporterContract.Builder {}
  }
}
