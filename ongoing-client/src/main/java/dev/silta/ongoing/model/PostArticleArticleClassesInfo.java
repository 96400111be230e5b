// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code articleClassesInfo} of {@link PostArticleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleArticleClassesInfo.class)
public interface PostArticleArticleClassesInfo {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ClassCodeName> classes();

  Optional<String> handlingMode();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleArticleClassesInfo.Builder {}

  /** The {@code classes} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableClassCodeName.class)
  interface ClassCodeName {
    String code();

    String name();

    @Value.Redacted
    Optional<String> comment();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableClassCodeName.Builder {}
  }
}
