// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code alternativeBarCodes} of {@link PostArticleBarCodeInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAlternativeBarCode.class)
public interface AlternativeBarCode extends OpenRecord {
  Optional<String> barCode();

  Optional<BigDecimal> quantityPerBarCode();

  Optional<CodeNamePair> barCodeType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAlternativeBarCode.Builder {}
}
