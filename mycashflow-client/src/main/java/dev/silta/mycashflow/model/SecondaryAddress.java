// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A further address of a customer. Its fields are assumed to be those of an address. {@code
 * toString} is redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSecondaryAddress.class)
public abstract class SecondaryAddress implements OpenRecord {

  public abstract Optional<Long> id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<Long> customerId();

  public abstract Optional<String> company();

  public abstract Optional<String> firstName();

  public abstract Optional<String> lastName();

  /** The only street line there is. */
  public abstract Optional<String> streetAddress();

  public abstract Optional<String> postalCode();

  /** An older name of the postal code; see {@link #postCode}. */
  public abstract Optional<String> zipCode();

  public abstract Optional<String> city();

  /** Free text: mostly an ISO code, not always. */
  public abstract Optional<String> country();

  public abstract Optional<String> phone();

  public abstract Optional<String> email();

  /** The postal code under whichever name it came. */
  public Optional<String> postCode() {
    return postalCode().or(this::zipCode);
  }

  @Override
  public final String toString() {
    return "SecondaryAddress{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableSecondaryAddress.Builder {}
}
