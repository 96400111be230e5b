// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code reported} by {@link InventoryPerWarehouseInfo} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableReportedInfo.class)
public interface ReportedInfo extends OpenRecord {
  Optional<BigDecimal> pickedToBeReportedNumberOfItems();

  Optional<BigDecimal> returnedToBeReportedNumberOfItems();

  Optional<BigDecimal> receivedToBeReportedNumberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableReportedInfo.Builder {}
}
