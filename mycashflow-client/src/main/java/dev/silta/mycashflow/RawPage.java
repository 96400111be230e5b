// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.silta.http.JsonCodec;
import dev.silta.http.Listing;
import dev.silta.http.RestCall;
import dev.silta.mycashflow.model.Meta;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page as it was answered. */
record RawPage<T>(Listing<T> records, Meta meta, Optional<Instant> servedAt) {

  static <T> RawPage<T> read(RestCall call, JsonCodec codec, String idField, Class<T> type) {
    RestCall.Dated<RawPage<T>> dated =
        call.dated(
            body ->
                new RawPage<>(
                    codec.list(body, "/data", idField, type),
                    codec.read(body, Envelope.class).metaOrNothing(),
                    Optional.empty()));
    return new RawPage<>(dated.value().records(), dated.value().meta(), dated.servedAt());
  }

  /** No address of a next page, the last of the counted pages, or nothing on it. */
  boolean isLast(int page) {
    return meta.next().filter(address -> !address.isBlank()).isEmpty()
        || meta.pageCount().filter(count -> page >= count).isPresent()
        || records.size() == 0;
  }

  long itemCount() {
    return meta.itemCount().orElse(-1L);
  }

  /** What surrounds the records. */
  @JsonIgnoreProperties("data")
  record Envelope(@Nullable Meta meta) {

    Meta metaOrNothing() {
      return meta == null ? Meta.builder().build() : meta;
    }
  }
}
