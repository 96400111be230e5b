// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Decision;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import java.util.Optional;

/**
 * What a flow would do about one subject if it looked now, and the rule behind it. No personal
 * data.
 *
 * @param flow which flow
 * @param what what would become of it
 * @param reason why it waits or is left alone
 * @param why the rule, with its working where there is one
 */
public record Verdict(Flow flow, What what, Optional<ReasonCode> reason, String why) {

  /** What would become of it. */
  public enum What {
    /** Something would be written. */
    WRITE,
    /** It waits, visibly. */
    WAIT,
    /** It is none of the flow's business, or was closed by a person. */
    LEAVE,
    /** Both sides agree. */
    REST
  }

  static Verdict of(Flow flow, Step step) {
    Decision decision = step.decision();
    if (decision instanceof Decision.Apply apply) {
      return new Verdict(flow, What.WRITE, Optional.empty(), apply.change().toString());
    } else if (decision instanceof Decision.Keep keep) {
      return new Verdict(flow, What.WAIT, Optional.of(keep.hold().reason()), keep.hold().detail());
    } else if (decision instanceof Decision.Leave leave) {
      return new Verdict(flow, What.LEAVE, Optional.of(leave.reason()), leave.why());
    }
    String why = step.settled().isPresent() ? step.settledBecause() : "";
    return new Verdict(flow, What.REST, Optional.empty(), why);
  }

  /** One line for people. */
  public String text() {
    String rule = why.isEmpty() ? "" : ": " + why;
    String code = reason.map(ReasonCode::name).orElse("");
    return switch (what) {
      case WRITE -> flow + " would write" + rule;
      case WAIT -> "%s waits, %s%s -> %s".formatted(flow, code, rule, reason.orElseThrow().hint());
      case LEAVE -> "%s leaves it alone, %s%s".formatted(flow, code, rule);
      case REST -> flow + " has nothing to do" + rule;
    };
  }
}
