// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Instant;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param records what the page holds; may be empty although more follows
 * @param next where to go on; empty on the last page
 * @param servedAt when the server answered, by its own clock
 */
public record Page<T>(Listing<T> records, Optional<PageCursor> next, Optional<Instant> servedAt) {}
