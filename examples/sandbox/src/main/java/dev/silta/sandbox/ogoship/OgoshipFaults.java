// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.http.Json;

/** Faults with bodies that only OGOship has, for one call; the switches are for all calls. */
public final class OgoshipFaults {
  private OgoshipFaults() {}

  /** Nothing was done. */
  public static Fault refusal(int status, ErrorShape shape, String message) {
    return Fault.answer(shape.of(status, message));
  }

  /** The work is done, but the answer says no. */
  public static Fault refusalAfter(int status, ErrorShape shape, String message) {
    return Fault.answerAfter(shape.of(status, message));
  }

  /** 200 with the JSON literal null, as a list or a missing thing may be. */
  public static Fault nullBody() {
    return Fault.answer(Answer.ok(Json.object().nullNode()));
  }
}
