// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /articles/classes/{articleClassId}} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleClassModel.class)
public interface PostArticleClassModel {
  GoodsOwnerId goodsOwnerId();

  String code();

  String name();

  @Value.Redacted
  Optional<String> comment();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleClassModel.Builder {}
}
