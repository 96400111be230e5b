// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code freeValues} by {@link PostArticleModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleFreeValues.class)
public interface PostArticleFreeValues extends OpenRecord {
  Optional<BigDecimal> freeDecimal1();

  Optional<BigDecimal> freeDecimal2();

  Optional<BigDecimal> freeDecimal3();

  Optional<BigDecimal> freeDecimal4();

  Optional<Boolean> freeBoolean1();

  Optional<Boolean> freeBoolean2();

  Optional<Boolean> freeBoolean3();

  Optional<Boolean> freeBoolean4();

  @Value.Redacted
  Optional<String> freeText1();

  @Value.Redacted
  Optional<String> freeText2();

  @Value.Redacted
  Optional<String> freeText3();

  @Value.Redacted
  Optional<String> freeText4();

  @Value.Redacted
  Optional<String> freeText5();

  @Value.Redacted
  Optional<String> freeText6();

  @Value.Redacted
  Optional<String> freeText7();

  @Value.Redacted
  Optional<String> freeText8();

  Optional<Instant> freeDateTime1();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleFreeValues.Builder {}
}
