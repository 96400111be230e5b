// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.ogoship.OgoshipServer;
import dev.silta.sandbox.ongoing.OngoingServer;
import java.util.concurrent.CountDownLatch;

/** Runs all servers with the demo shop until Ctrl-C. */
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
    return shop(sandbox.shop())
        + warehouse(sandbox.warehouse())
        + ogoship(sandbox.ogoship())
        + "Ctrl-C stops all.\n";
  }

  private static String shop(MyCashflowServer shop) {
    return """
        Simulated MyCashflow shop, %d products, %d orders
          base      %s
          user      %s
          key       %s
          try       curl -u '%s:%s' -H 'Accept: application/json' '%s/v1/orders?expand=products'

        """
        .formatted(
            shop.products().size(),
            shop.orders().size(),
            shop.baseUri(),
            shop.user(),
            shop.key(),
            shop.user(),
            shop.key(),
            shop.baseUri());
  }

  private static String warehouse(OngoingServer warehouse) {
    return """
        Simulated Ongoing WMS, empty
          base      %s
          user      %s
          password  %s
          owner     %d
          try       curl -u '%s:%s' '%s/orders/statuses'

        """
        .formatted(
            warehouse.baseUri(),
            warehouse.user(),
            warehouse.password(),
            warehouse.goodsOwnerId(),
            warehouse.user(),
            warehouse.password(),
            warehouse.baseUri());
  }

  private static String ogoship(OgoshipServer ogoship) {
    return """
        Simulated OGOship, empty
          base      %s
          token     %s
          client    %s, secret %s
          merchant  %s, secret token %s
          try       curl -H 'X-OgoKey: %s' '%s/api/v1/Orders?limit=50&page=1'

        """
        .formatted(
            ogoship.baseUri(),
            ogoship.tokenUri(),
            ogoship.clientId(),
            ogoship.clientSecret(),
            ogoship.merchantId(),
            ogoship.secretToken(),
            ogoship.merchant().apiKey(),
            ogoship.baseUri());
  }
}
