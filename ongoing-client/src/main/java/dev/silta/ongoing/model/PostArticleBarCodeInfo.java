// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code barCodeInfo} by {@link PostArticleModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleBarCodeInfo.class)
public interface PostArticleBarCodeInfo extends OpenRecord {
  Optional<String> barCode();

  Optional<String> barCodePackage();

  Optional<String> barCodePallet();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<AlternativeBarCode> alternativeBarCodes();

  Optional<String> barCodeLayer();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleBarCodeInfo.Builder {}
}
