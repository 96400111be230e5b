// SPDX-License-Identifier: Apache-2.0
/**
 * The engine: reads, decides by the pure flows, writes, records. May depend on all of core but the
 * HTTP layer. Starts no thread, no timer and no server.
 */
@NullMarked
package dev.silta.sync;

import org.jspecify.annotations.NullMarked;
