// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;

/** What must hold once the flows have come to rest, as far as both sides show it. */
final class RestLaws {
  /** Reads of a round of all flows at one warehouse in which nothing waits, with its batches. */
  private static final int READS = 16;

  /** Reads for each thing that waits. */
  private static final int READS_PER_ROW = 4;

  private final World world;
  private final Story story;

  RestLaws(World world) {
    this.world = world;
    this.story = world.story;
  }

  void check() {
    world.openRows().stream()
        .filter(row -> !row.state().needsLookup())
        .forEach(this::theRowIsExplained);
    aTickWithoutChangeIsCheap();
    OrderLaws orders = new OrderLaws(world);
    world.orders.forEach(orders::check);
    StockLaws stock = new StockLaws(world);
    World.ARTICLES.forEach(stock::check);
  }

  /** L6; trouble is over, so that nothing is under way. */
  private void theRowIsExplained(OperationRow row) {
    boolean rests = row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT;
    story.require(rests, () -> "L6: not at rest: " + row);
    story.require(row.reason().isPresent(), () -> "L6: no reason in " + row);
    row.reason().ifPresent(story::saw);
    new ReportLaws(story).check(row.toString());
  }

  /** L7, of the last round. */
  private void aTickWithoutChangeIsCheap() {
    int bound =
        READS * world.sites().size()
            + READS_PER_ROW * world.openRows().size()
            + world.orders.size();
    story.require(world.reads() <= bound, () -> "L7: " + world.reads() + " reads, not " + bound);
  }
}
