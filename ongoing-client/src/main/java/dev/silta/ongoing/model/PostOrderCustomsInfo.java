// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code customsInfo} by {@link PostOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderCustomsInfo.class)
public interface PostOrderCustomsInfo extends OpenRecord {
  Optional<String> customsValueCurrencyCode();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderCustomsInfo.Builder {}
}
