// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import java.time.Instant;
import java.util.Optional;

/**
 * One of the server's lists as a feed needs it.
 *
 * @param <W> the vendor's record
 * @param <N> the neutral record
 */
interface FeedPages<W, N> {

  /** One page of what changed after a moment, or of everything. */
  Dated<Listing<W>> page(Optional<Instant> since, int number);

  /** Records per page. */
  int limit();

  /** Pages after which a read is given up. */
  int budget();

  Optional<Instant> changedAt(W item);

  /** The record in neutral terms; empty if it says nothing or is none of ours. */
  Optional<Reading<N>> reading(W item);

  /** Whether a record that cannot be read may concern us, given what names it. */
  boolean mayBeOurs(String key);
}
