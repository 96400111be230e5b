// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Map;
import org.immutables.value.Value;

/** Free texts tied to an order or a product. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableObjectMetadata.class)
public interface ObjectMetadata extends OpenRecord {
  /** GUID of the object. */
  String id();

  @Value.Redacted
  Map<String, String> metadata();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableObjectMetadata.Builder {}
}
