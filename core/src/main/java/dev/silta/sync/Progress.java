// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a run stands between two batches: all that another process needs to go on. */
@Value.Immutable
@SyncStyle
abstract class Progress {

  abstract Flow flow();

  /** Of whose run this is; empty before the first slice. */
  abstract Optional<ConnectionId> connection();

  /** When the first slice began; empty before it. */
  abstract Optional<Instant> began();

  /** Nothing is called before this. */
  abstract Optional<Instant> notBefore();

  /** How often in a row a slice came to nothing. */
  @Value.Default
  int failures() {
    return 0;
  }

  /** Whether all that was due has been looked at and the feed is being read. */
  @Value.Default
  boolean inFeed() {
    return false;
  }

  /** The last one of what was due that was looked at. */
  abstract Optional<Due> lastDue();

  /** Where the feed is read on; empty at the start of a read of everything. */
  abstract Optional<Checkpoint> position();

  /** Whether the feed is begun at the position, with its overlap, and not just read on. */
  @Value.Default
  boolean begins() {
    return false;
  }

  /** Whether everything is read, as far as can be told before the read. */
  @Value.Default
  boolean complete() {
    return false;
  }

  /** When the read of everything that is to be remembered began. */
  abstract Optional<Instant> whole();

  /** Whether a record without a key was met, which the saved position must not pass. */
  @Value.Default
  boolean keyless() {
    return false;
  }

  /** Whether this pass over the feed wrote something. */
  @Value.Default
  boolean wrote() {
    return false;
  }

  /** How often the feed was begun again to see what changed meanwhile. */
  @Value.Default
  int rereads() {
    return 0;
  }

  /** Whether an earlier slice read a part of the feed: nobody remembers all that was seen. */
  @Value.Default
  boolean sliced() {
    return false;
  }

  /** Items that were looked at. */
  @Value.Default
  int read() {
    return 0;
  }

  /** Items of those that wait and did not before the run. */
  @Value.Default
  int held() {
    return 0;
  }

  /** Changes of a flow that judges them together: counted, or carried out once they are judged. */
  @Value.Default
  int changes() {
    return 0;
  }

  /** How many items were compared when the changes were judged; empty until they are. */
  abstract Optional<Integer> judged();

  /** Whether a change of this run failed. */
  @Value.Default
  boolean failed() {
    return false;
  }

  /** Whether nothing was looked at yet. */
  boolean isStart() {
    return !inFeed() && lastDue().isEmpty();
  }

  ImmutableProgress.Builder toBuilder() {
    return ImmutableProgress.builder().from(this);
  }

  static ImmutableProgress.Builder builder() {
    return ImmutableProgress.builder();
  }

  static Progress first(Flow flow) {
    return builder().flow(flow).build();
  }

  /** The second pass of a flow that judges its changes together: they may be carried out. */
  Progress judged(int compared) {
    return builder().flow(flow()).connection(connection()).began(began()).judged(compared).build();
  }
}
