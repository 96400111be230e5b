// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** A product's or variation's texts in another language. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTranslation.class)
public interface Translation extends OpenRecord {

  /** Two letters, such as {@code sv}. */
  String language();

  Optional<String> name();

  Optional<String> description();

  Optional<String> information();

  Optional<String> seoTitle();

  Optional<String> seoPageTitle();

  Optional<String> seoMetaDescription();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableTranslation.Builder {}
}
