// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code returnedArticleItems} of {@link GetReturnOrderLine}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetReturnedArticleItem.class)
public interface GetReturnedArticleItem extends OpenRecord {
  Optional<BigDecimal> numberOfItems();

  Optional<String> batch();

  Optional<String> serial();

  Optional<Instant> expiryDate();

  Optional<String> container();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> volume();

  @Value.Redacted
  Optional<String> comment();

  Optional<Instant> returnTime();

  Optional<String> returnComment();

  Optional<Boolean> isReturnRemovedByInventory();

  Optional<CodeNamePair> returnCause();

  Optional<CodeNamePair> articleItemStatus();

  Optional<CodeNamePair> articleItemCategory();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetReturnedArticleItem.Builder {}
}
