// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A payment transaction of an order; refunds are rows of their own. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePayment.class)
public abstract class Payment implements OpenRecord {

  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<Long> orderId();

  public abstract Optional<Long> paymentMethodId();

  public abstract Optional<String> reference();

  public abstract Optional<String> externalId();

  public abstract Optional<BigDecimal> amount();

  /** ISO code; the only currency that an order shows. */
  public abstract Optional<String> currency();

  public abstract Optional<BigDecimal> exchangeRate();

  public abstract Optional<Boolean> isConfirmed();

  public abstract Optional<Boolean> isPaid();

  /** As the vendor writes it; see {@link #hasStatus}. */
  public abstract Optional<String> status();

  /** Compares the status without regard to case. */
  public boolean hasStatus(String name) {
    return status().map(String::strip).filter(name::equalsIgnoreCase).isPresent();
  }

  @Override
  public final String toString() {
    return "Payment{" + id() + ", " + status().orElse("?") + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutablePayment.Builder {}
}
