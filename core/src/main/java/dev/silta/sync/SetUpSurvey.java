// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Finding;
import dev.silta.flow.SetUpCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What settings and store say about going live. */
final class SetUpSurvey {
  private final EngineContext context;

  SetUpSurvey(EngineContext context) {
    this.context = context;
  }

  List<Finding> findings() {
    SyncSettings settings = context.settings();
    Optional<Instant> firstRun = new Positions(context).firstRun();
    List<Finding> findings =
        new ArrayList<>(SetUpCheck.of(settings.orders(), settings.stock(), firstRun));
    if (settings.mode() == SyncSettings.Mode.SHADOW) {
      findings.add(SetUpCheck.shadow());
    }
    new Pauses(context)
        .now()
        .map(pause -> SetUpCheck.paused(pause.reason(), pause.until()))
        .ifPresent(findings::add);
    return findings;
  }
}
