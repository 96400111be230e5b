// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a customer; only what is set is written. {@code toString} is redacted. */
@Value.Immutable
@JsonSerialize(as = ImmutableCustomerPatch.class)
public abstract class CustomerPatch implements Clearing {

  public abstract Optional<Boolean> loginAllowed();

  public abstract Optional<String> firstName();

  public abstract Optional<String> lastName();

  public abstract Optional<String> company();

  public abstract Optional<String> vatCode();

  public abstract Optional<String> streetAddress();

  public abstract Optional<String> postalCode();

  public abstract Optional<String> city();

  public abstract Optional<String> country();

  public abstract Optional<String> phone();

  public abstract Optional<String> email();

  public abstract Optional<Boolean> smsSubscription();

  @Override
  public final String toString() {
    return "CustomerPatch{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableCustomerPatch.Builder {}
}
