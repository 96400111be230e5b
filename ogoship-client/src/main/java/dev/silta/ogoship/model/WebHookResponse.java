// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A subscription as it is read. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableWebHookResponse.class)
public interface WebHookResponse extends OpenRecord {
  /** A GUID. */
  String id();

  Optional<String> url();

  /** Not known to be given back. */
  @Value.Redacted
  Optional<String> key();

  Optional<WebhookType> type();

  @Value.Redacted
  Map<String, String> customHeaders();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableWebHookResponse.Builder {}
}
