// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Hands out ids per kind of thing and stamps things with the clock. */
final class Stamps {
  private final Clock clock;
  private final Map<String, Long> last = new HashMap<>();

  Stamps(Clock clock) {
    this.clock = clock;
  }

  String now() {
    return ShopTime.text(clock.instant());
  }

  long nextId(String kind, long first) {
    return last.merge(kind, first, (before, any) -> before + 1);
  }

  /** A new thing with id, created_at and updated_at. */
  ObjectNode born(String kind, long first) {
    ObjectNode thing = Json.object().put("id", nextId(kind, first));
    return thing.put("created_at", now()).put("updated_at", now());
  }

  void touch(ObjectNode thing) {
    thing.put("updated_at", now());
  }
}
