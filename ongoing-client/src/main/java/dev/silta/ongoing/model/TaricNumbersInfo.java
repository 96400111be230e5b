// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import org.immutables.value.Value;

/** Used as {@code taricNumbersInfo} by {@link PostArticleModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTaricNumbersInfo.class)
public interface TaricNumbersInfo extends OpenRecord {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<TaricNumber> taricNumbers();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableTaricNumbersInfo.Builder {}

  /** The {@code taricNumbers} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableTaricNumber.class)
  interface TaricNumber extends OpenRecord {
    String countryCode();

    String taricNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableTaricNumber.Builder {}
  }
}
