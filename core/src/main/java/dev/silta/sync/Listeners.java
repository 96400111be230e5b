// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of one run and counts those that fail. */
final class Listeners {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private final List<SyncListener> listeners;
  private int failures;

  Listeners(List<SyncListener> listeners) {
    this.listeners = listeners;
  }

  void tell(SyncEvent event) {
    listeners.forEach(listener -> tell(listener, event));
  }

  /** Tells that the run ended; the answer counts what failed in that, too. */
  SyncReport ended(SyncReport report) {
    SyncReport counted = withFailures(report);
    int before = failures;
    tell(new SyncEvent.Ended(counted));
    return failures == before ? counted : withFailures(report);
  }

  private SyncReport withFailures(SyncReport report) {
    return failures == 0
        ? report
        : SyncReport.builder().from(report).listenerFailures(failures).build();
  }

  /** A listener that is broken in whatever way must not leave a write without its record. */
  private void tell(SyncListener listener, SyncEvent event) {
    try {
      listener.on(event);
    } catch (VirtualMachineError beyondUs) {
      throw beyondUs;
    } catch (RuntimeException | Error broken) {
      failures++;
      LOG.warn("listener {} failed", listener.getClass().getName(), broken);
    }
  }
}
