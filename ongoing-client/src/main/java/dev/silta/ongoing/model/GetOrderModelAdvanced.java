// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import org.immutables.value.Value;

/** The {@code advanced} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderModelAdvanced.class)
public interface GetOrderModelAdvanced extends OpenRecord {
  List<PostOrderTextLine> orderTextLines();

  List<TransportStatusEvent> orderTransportStatusEvents();

  List<AdditionalAddress> additionalAddresses();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderModelAdvanced.Builder {}
}
