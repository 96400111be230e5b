// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A new supplier, or a change of one; only what is set is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableSupplierRequest.class)
public abstract class SupplierRequest implements Clearing {

  public abstract Optional<String> name();

  public abstract Optional<String> phone();

  public abstract Optional<String> email();

  public abstract Optional<String> url();

  @Override
  public final String toString() {
    return "SupplierRequest{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableSupplierRequest.Builder {}
}
