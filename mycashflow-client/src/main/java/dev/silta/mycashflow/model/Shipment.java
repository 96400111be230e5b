// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A delivery, or a return, of an order. */
@Value.Immutable
@JsonDeserialize(as = ImmutableShipment.class)
public abstract class Shipment implements OpenRecord {

  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<OffsetDateTime> completedAt();

  public abstract Optional<Long> orderId();

  /** Its values are not documented; see {@link #isReturn}. */
  public abstract Optional<String> type();

  /** As the vendor writes it; see {@link #isCompleted}. */
  public abstract Optional<String> status();

  /** Can differ from the order's. */
  public abstract Optional<Long> shippingMethodId();

  public abstract Optional<BigDecimal> weight();

  public abstract Optional<Integer> parcelCount();

  public abstract Optional<String> externalId();

  public abstract Optional<String> externalPickupPointId();

  /** One text, even for several parcels. */
  public abstract Optional<String> trackingCode();

  public abstract Optional<String> shippingLabelUrl();

  public abstract List<Document> documents();

  public boolean isCompleted() {
    return completedAt().isPresent() || status().filter("COMPLETED"::equalsIgnoreCase).isPresent();
  }

  /** Whether goods come back. Assumed of every type whose name contains the word return. */
  public boolean isReturn() {
    return type().filter(text -> text.toLowerCase(Locale.ROOT).contains("return")).isPresent();
  }

  /** A paper that belongs to a shipment. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableDocument.class)
  public interface Document extends OpenRecord {

    Optional<String> type();

    Optional<String> url();
  }

  @Override
  public final String toString() {
    return "Shipment{" + id() + ", " + status().orElse("?") + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableShipment.Builder {}
}
