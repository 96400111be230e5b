// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import java.util.Optional;

/**
 * A stream of records that the other system serves in batches. A feed may repeat records, and does
 * so around a saved position; it never skips one. Stateless: a position can be carried to another
 * process. Called by one thread at a time.
 */
public interface Feed<T> {

  /**
   * Starts a read. Positions that are saved are read again with an overlap, by the server's clock,
   * so that records that became visible late are seen. A position that is older than the server
   * allows turns into a read of everything.
   *
   * @param saved the position of the last batch that was fully applied; empty reads everything
   * @throws ConnectorException if the read failed; nothing is lost, the position stays
   */
  Batch<T> begin(Optional<Checkpoint> saved);

  /**
   * Goes on in the same run, without overlap.
   *
   * @param position of the batch before
   * @throws ConnectorException if the read failed, or if the server makes no progress
   */
  Batch<T> next(Checkpoint position);
}
