// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/**
 * A named text of a connection: where a feed stands, since when it is active, until when it pauses.
 *
 * @param stream its name within the connection
 * @param value opaque to the store, at most 2,000 characters
 * @param version 0 for a row that is not stored yet; the store counts it up with every save
 */
public record CheckpointRow(ConnectionId connection, String stream, String value, long version) {}
