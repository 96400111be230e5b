// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.JsonException;
import java.util.Optional;
import java.util.function.Function;

/** Takes an answer for a success only if it names the object: the vendor declares ids nullable. */
final class Proved {
  private Proved() {}

  static <T> T by(T answer, Function<T, Optional<Integer>> id, String pointer) {
    if (id.apply(answer).isEmpty()) {
      throw new JsonException(pointer, "is missing, so nothing proves the success", null);
    }
    return answer;
  }
}
