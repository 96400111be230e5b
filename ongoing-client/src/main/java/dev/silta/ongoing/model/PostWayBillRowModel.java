// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PATCH /orders/{orderId}/wayBillRows/{wayBillRowId}} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostWayBillRowModel.class)
public interface PostWayBillRowModel {
  int numberOfPackages();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> volume();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<Integer> approvedNumberOfPackages();

  Optional<BigDecimal> loadMeters();

  @Value.Redacted
  Optional<String> comment();

  Optional<String> category();

  PostWaybillParcelParcelType parcelType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostWayBillRowModel.Builder {}

  /** The {@code parcelType} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostWaybillParcelParcelType.class)
  interface PostWaybillParcelParcelType {
    Optional<Integer> id();

    Optional<String> code();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostWaybillParcelParcelType.Builder {}
  }
}
