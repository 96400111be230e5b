// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.ongoing.OngoingServer;
import java.util.concurrent.CountDownLatch;

/** Runs both servers with the demo shop until Ctrl-C. */
public final class SandboxMain {
  private SandboxMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (Sandbox sandbox = Sandbox.start()) {
      DemoShop.seed(sandbox);
      System.out.print(banner(sandbox));
      new CountDownLatch(1).await();
    }
  }

  static String banner(Sandbox sandbox) {
    MyCashflowServer shop = sandbox.shop();
    OngoingServer warehouse = sandbox.warehouse();
    return """
        Simulated MyCashflow shop, %d products, %d orders
          base      %s
          user      %s
          key       %s
          try       curl -u '%s:%s' -H 'Accept: application/json' '%s/v1/orders?expand=products'

        Simulated Ongoing WMS, empty
          base      %s
          user      %s
          password  %s
          owner     %d
          try       curl -u '%s:%s' '%s/orders/statuses'

        Ctrl-C stops both.
        """
        .formatted(
            shop.products().size(),
            shop.orders().size(),
            shop.baseUri(),
            shop.user(),
            shop.key(),
            shop.user(),
            shop.key(),
            shop.baseUri(),
            warehouse.baseUri(),
            warehouse.user(),
            warehouse.password(),
            warehouse.goodsOwnerId(),
            warehouse.user(),
            warehouse.password(),
            warehouse.baseUri());
  }
}
