// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a page stands in its list. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMeta.class)
public interface Meta {

  Optional<Integer> page();

  Optional<Integer> pageSize();

  Optional<Integer> pageCount();

  Optional<Long> itemCount();

  /** Address of the next page; never followed. */
  Optional<String> next();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableMeta.Builder {}
}
