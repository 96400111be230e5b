// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A subscription as it is sent: one address for one type of event. Take another path for each type,
 * since a delivery is not known to name its own.
 */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableWebHook.class)
public interface WebHook {
  /** Where OGOship calls; the vendor allows no {@code %} and wants a dot in the host. */
  String url();

  /** Secret of the signature; keep a copy, answers may leave it out. */
  @Value.Redacted
  String key();

  WebhookType type();

  /** Headers that OGOship adds to each call. */
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  Map<String, String> customHeaders();

  @Value.Check
  default void check() {
    CallbackUrls.check(url());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableWebHook.Builder {}
}
