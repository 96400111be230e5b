// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A new group of customers, or a change of one. */
@Value.Immutable
@JsonSerialize(as = ImmutableCustomerGroupRequest.class)
public interface CustomerGroupRequest {

  Optional<String> name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableCustomerGroupRequest.Builder {}
}
