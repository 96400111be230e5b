// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Capabilities.Create;
import dev.silta.testkit.ManualClock;
import dev.silta.testkit.WarehouseRules.LateCancel;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How a world is set up.
 *
 * @param hosts processes that share the store
 * @param pieces of each article at both sides in the beginning; few are soon oversold
 * @param pageSize records of one batch of every feed
 * @param repeating whether each batch begins with the last record of the batch before
 * @param start the first moment; some worlds begin before the night in which clocks are changed
 */
record Setting(
    Create create,
    LateCancel lateCancel,
    int hosts,
    Together together,
    int pieces,
    int pageSize,
    boolean repeating,
    Instant start) {
  private static final int MOST_HOSTS = 5;
  private static final int MOST_RECORDS = 5;
  private static final int FEW = 2;
  private static final int MANY = 10;
  private static final List<Together> SHARED =
      Stream.of(Together.values()).filter(each -> each.warehouses > 1).toList();
  private static final List<Instant> STARTS =
      List.of(
          ManualClock.START,
          Instant.parse("2026-03-28T22:30:00Z"),
          Instant.parse("2026-10-24T23:30:00Z"));

  static Setting of(Random random) {
    return new Setting(
        pick(random, List.of(Create.values())),
        pick(random, List.of(LateCancel.values())),
        1 + random.nextInt(MOST_HOSTS),
        random.nextInt(3) == 0 ? pick(random, SHARED) : Together.ALONE,
        random.nextInt(4) == 0 ? FEW : MANY,
        1 + random.nextInt(MOST_RECORDS),
        random.nextInt(4) == 0,
        pick(random, STARTS));
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
