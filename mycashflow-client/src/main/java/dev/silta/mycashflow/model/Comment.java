// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A remark on an order. {@code toString} is redacted. */
@Value.Immutable
@JsonDeserialize(as = ImmutableComment.class)
public abstract class Comment implements OpenRecord {

  public abstract Optional<Long> orderId();

  public abstract Optional<OffsetDateTime> createdAt();

  /** Absent if the customer or the system wrote it. */
  public abstract Optional<Long> userId();

  /** Its values are not documented. */
  public abstract Optional<String> visibility();

  public abstract Optional<String> text();

  @Override
  public final String toString() {
    return "Comment{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableComment.Builder {}
}
