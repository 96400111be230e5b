// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

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

  String template();

  /** What to ask for, given what was read up to which time; empty if nothing was. */
  Window window(Optional<Instant> since, Instant now);

  /** One page from this id on. */
  Dated<Listing<W>> page(Window window, int from);

  int id(W item);

  /** The record in neutral terms; empty if it says nothing. */
  Optional<Reading<N>> reading(W item);
}
