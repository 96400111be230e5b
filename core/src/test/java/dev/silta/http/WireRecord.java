// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A wire type with every kind of attribute that the clients' types have. */
@Value.Immutable
@WireStyle
@JsonDeserialize(as = ImmutableWireRecord.class)
@JsonSerialize(as = ImmutableWireRecord.class)
interface WireRecord {
  long id();

  Optional<String> fullName();

  Optional<BigDecimal> unitPrice();

  List<WirePart> orderLines();

  Map<String, Object> extraValues();

  Optional<JsonNode> rawNode();

  Optional<WirePart> stockItem();

  Optional<Instant> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<LocalDate> deliveryDate();

  Optional<Integer> lineCount();

  Optional<Boolean> isPaid();

  @Value.Default
  default boolean balanceAlert() {
    return false;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableWireRecord.Builder {}

  /** A part of it. */
  @Value.Immutable
  @WireStyle
  @JsonDeserialize(as = ImmutableWirePart.class)
  @JsonSerialize(as = ImmutableWirePart.class)
  interface WirePart {
    String partCode();

    Optional<BigDecimal> quantity();
  }
}
