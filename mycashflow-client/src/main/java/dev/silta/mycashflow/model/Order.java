// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order. Relations are absent unless expanded; answers to actions hold few fields. {@code
 * toString} shows id and status only.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrder.class)
public abstract class Order implements OpenRecord {

  /** Also the number that customers see. */
  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  /** Set when the order was closed for bookkeeping; independent of the status. */
  public abstract Optional<OffsetDateTime> archivedAt();

  public abstract Optional<String> externalId();

  public abstract Optional<Long> versionId();

  public abstract Optional<String> language();

  /** Absent for guests. */
  public abstract Optional<Long> customerId();

  public abstract Optional<String> customerExternalId();

  public abstract Optional<Long> shippingMethodId();

  public abstract Optional<Long> paymentMethodId();

  @JsonDeserialize(using = ToOne.class)
  public abstract Optional<Party> customerInformation();

  @JsonDeserialize(using = ToOne.class)
  public abstract Optional<Party> shippingAddress();

  public abstract Optional<Boolean> differentShippingAddress();

  public abstract Optional<BigDecimal> subtotal();

  public abstract Optional<BigDecimal> shippingCosts();

  public abstract Optional<BigDecimal> paymentCosts();

  /** Its sign is not documented, and it may come as an object: then it is absent here. */
  @JsonDeserialize(using = Amount.class)
  public abstract Optional<BigDecimal> discount();

  /** 0 after a cancellation. */
  public abstract Optional<BigDecimal> total();

  /** As the vendor writes it; see {@link #knownStatus}. */
  public abstract Optional<String> status();

  /** Free text; may hold the customer's message. */
  public abstract Optional<String> details();

  public abstract Optional<String> receiptUrl();

  public abstract Optional<String> returnDocumentUrl();

  public abstract Optional<String> dispatchNoteUrl();

  public abstract Optional<String> customData();

  /** The order's rows. */
  public abstract Optional<List<OrderLine>> products();

  public abstract Optional<List<Shipment>> shipments();

  public abstract Optional<List<Payment>> payments();

  public abstract Optional<List<Comment>> comments();

  public abstract Optional<List<Event>> events();

  @JsonDeserialize(using = ToOne.class)
  public abstract Optional<TaxSummary> taxSummary();

  /** The status as far as this version knows it, read without regard to case. */
  public Status knownStatus() {
    return status().map(String::strip).map(Status::of).orElse(Status.UNKNOWN);
  }

  /** The vendor's order statuses. */
  public enum Status {
    OPEN,
    COMPLETED,
    CANCELLED,
    UNKNOWN;

    private static Status of(String text) {
      return Arrays.stream(values())
          .filter(status -> status.name().equalsIgnoreCase(text))
          .findFirst()
          .orElse(UNKNOWN);
    }
  }

  @Override
  public final String toString() {
    return "Order{" + id() + ", " + status().orElse("?") + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableOrder.Builder {}
}
