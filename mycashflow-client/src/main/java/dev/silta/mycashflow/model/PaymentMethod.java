// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A payment method. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePaymentMethod.class)
public abstract class PaymentMethod implements OpenRecord {

  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<String> name();

  public abstract Optional<String> description();

  /** Account at the provider. */
  public abstract Optional<String> username();

  public abstract Optional<String> productCode();

  public abstract Optional<Integer> sort();

  public abstract Optional<String> provider();

  @Override
  public final String toString() {
    return "PaymentMethod{" + id() + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutablePaymentMethod.Builder {}
}
