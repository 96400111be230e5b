// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/** A new subscription to events. {@code toString} hides the address, which may hold a token. */
@Value.Immutable
@JsonSerialize(as = ImmutableWebhookRequest.class)
public abstract class WebhookRequest {

  /** Such as {@code order.created}, the only one that is confirmed. */
  public abstract String topic();

  public abstract List<String> expands();

  public abstract String url();

  @Override
  public final String toString() {
    return "WebhookRequest{" + topic() + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableWebhookRequest.Builder {}
}
