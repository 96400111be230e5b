// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.clients;

import dev.silta.http.Secret;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.Sandbox;
import java.net.URI;

/** Runs the three examples against simulated systems: only the configuration differs. */
public final class SandboxMain {
  private SandboxMain() {}

  public static void main(String[] arguments) {
    try (Sandbox sandbox = Sandbox.start()) {
      MyCashflowExample.run(shop(sandbox));
      OgoshipExample.run(ogoship(sandbox));
      OngoingExample.run(ongoing(sandbox), GoodsOwnerId.of(sandbox.warehouse().goodsOwnerId()));
    }
  }

  private static MyCashflowClient shop(Sandbox sandbox) {
    return MyCashflowClient.create(
        MyCashflowConfig.builder()
            .baseUri(sandbox.shop().baseUri())
            .user(sandbox.shop().user())
            .key(Secret.of(sandbox.shop().key()))
            .build());
  }

  private static OgoshipClient ogoship(Sandbox sandbox) {
    return OgoshipClient.create(
        OgoshipConfig.builder()
            .merchantId(sandbox.ogoship().merchantId())
            .credentials(
                new Credentials.Password(
                    Secret.of(sandbox.ogoship().secretToken()),
                    sandbox.ogoship().clientId(),
                    Secret.of(sandbox.ogoship().clientSecret())))
            .baseUri(URI.create(sandbox.ogoship().baseUri() + "/api/v1"))
            .tokenUri(sandbox.ogoship().tokenUri())
            .build());
  }

  private static OngoingClient ongoing(Sandbox sandbox) {
    return OngoingClient.create(
        OngoingConfig.builder()
            .baseUri(sandbox.warehouse().baseUri())
            .user(sandbox.warehouse().user())
            .password(Secret.of(sandbox.warehouse().password()))
            .build());
  }
}
