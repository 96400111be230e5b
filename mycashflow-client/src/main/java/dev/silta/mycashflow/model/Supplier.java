// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A supplier. {@code toString} shows the id only. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupplier.class)
public abstract class Supplier implements OpenRecord {

  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<String> name();

  public abstract Optional<String> phone();

  public abstract Optional<String> email();

  public abstract Optional<String> url();

  @Override
  public final String toString() {
    return "Supplier{" + id() + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableSupplier.Builder {}
}
