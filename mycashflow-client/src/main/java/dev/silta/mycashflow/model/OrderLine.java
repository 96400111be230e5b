// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A row of an order. {@code toString} shows ids only. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrderLine.class)
public abstract class OrderLine implements OpenRecord {

  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<OffsetDateTime> deliveredAt();

  public abstract Optional<Long> orderId();

  /** Absent on free-form rows and after the product was deleted. */
  public abstract Optional<Long> productId();

  public abstract Optional<Long> variationId();

  /** As it was at the time of ordering. */
  public abstract Optional<String> productCode();

  public abstract Optional<String> productName();

  /** The variation's name. */
  public abstract Optional<String> modelName();

  /** Negative on return rows. */
  public abstract Optional<BigDecimal> quantity();

  public abstract Optional<BigDecimal> unitPrice();

  public abstract Optional<BigDecimal> purchasePrice();

  public abstract Optional<BigDecimal> vatRate();

  public abstract Optional<String> customizations();

  public abstract Optional<String> bundleId();

  public abstract Optional<String> campaignId();

  public abstract Optional<String> warranty();

  public abstract Optional<String> customData();

  /** Absent while the row is in no shipment. */
  public abstract Optional<Long> shipmentId();

  public abstract Optional<String> downloadId();

  public abstract Optional<String> downloadUrl();

  public abstract Optional<String> downloadTimeEnds();

  public abstract Optional<String> downloadTimesLeft();

  public abstract Optional<Boolean> returnToStock();

  public abstract List<Map<String, String>> returnReasons();

  /** Whether the row is a download: nothing is sent. */
  public boolean isDigital() {
    return Stream.of(downloadId(), downloadUrl(), downloadTimeEnds(), downloadTimesLeft())
        .anyMatch(Optional::isPresent);
  }

  @Override
  public final String toString() {
    return "OrderLine{" + id() + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableOrderLine.Builder {}
}
