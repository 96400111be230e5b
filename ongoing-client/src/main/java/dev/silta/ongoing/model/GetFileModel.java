// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articles/{articleSystemId}/files} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetFileModel.class)
public interface GetFileModel extends OpenRecord {
  int fileId();

  Optional<Integer> orderId();

  Optional<Integer> articleSystemId();

  Optional<String> fileName();

  Optional<String> mimeType();

  @Value.Redacted
  Optional<String> fileDataBase64();

  Optional<Integer> purchaseOrderId();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetFileModel.Builder {}
}
