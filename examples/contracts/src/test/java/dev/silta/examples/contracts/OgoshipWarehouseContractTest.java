// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.contracts;

import dev.silta.connector.Warehouse;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.testkit.WarehouseContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract over real HTTP, with a merchant that allows modification through the API. */
class OgoshipWarehouseContractTest extends WarehouseContract {
  private final OgoshipBench bench = new OgoshipBench();
  private final Warehouse warehouse =
      bench.warehouse(OgoshipSettings.builder().modification(Modification.ALLOWED).build());

  /** Orders are accepted as soon as there are goods for them. */
  @BeforeEach
  void goodsAreThere() {
    bench.server.options().modificationThroughApi(true);
    bench.goods(warehouse, 100);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Override
  protected Warehouse warehouse() {
    return warehouse;
  }

  @Override
  protected void letTimePass() {
    bench.clock.advance(Duration.ofHours(1));
  }
}
