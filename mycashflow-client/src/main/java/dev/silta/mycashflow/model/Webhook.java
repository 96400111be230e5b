// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A subscription to events. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWebhook.class)
public abstract class Webhook implements OpenRecord {

  /** Identifies the sender of messages: treat it as a secret. */
  public abstract String uuid();

  public abstract Optional<Long> userId();

  public abstract Optional<String> topic();

  public abstract List<String> expands();

  public abstract Optional<String> url();

  @Override
  public final String toString() {
    return "Webhook{" + topic().orElse("?") + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableWebhook.Builder {}
}
