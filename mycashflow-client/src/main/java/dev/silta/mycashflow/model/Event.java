// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of an order's history. {@code toString} shows the code only. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEvent.class)
public abstract class Event implements OpenRecord {

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<String> code();

  public abstract Optional<String> message();

  /** A free object, as JSON text. */
  @JsonDeserialize(using = JsonText.class)
  public abstract Optional<String> data();

  @Override
  public final String toString() {
    return "Event{" + code().orElse("?") + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableEvent.Builder {}
}
