// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/{orderId}/wayBillRows} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetWayBillRowModel.class)
public interface GetWayBillRowModel extends OpenRecord {
  Optional<Integer> wayBillRowId();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> volume();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<Integer> numberOfPackages();

  Optional<Integer> approvedNumberOfPackages();

  @Value.Redacted
  Optional<String> comment();

  Optional<String> category();

  Optional<GetWayBillRowModelParcelType> parcelType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetWayBillRowModel.Builder {}
}
