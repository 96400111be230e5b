// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import java.util.List;

/**
 * One call that a fake received.
 *
 * @param operation name of the connector's method
 * @param subjects order or article numbers or keys that it was about; none for a batch of a feed
 */
public record Call(String operation, Kind kind, List<String> subjects) {

  public Call {
    subjects = List.copyOf(subjects);
  }

  boolean isAbout(String subject) {
    return subjects.stream().anyMatch(subject::equalsIgnoreCase);
  }

  @Override
  public String toString() {
    return (operation + " " + String.join(" ", subjects)).strip();
  }

  /** Whether a call can change anything. */
  public enum Kind {
    READ,
    WRITE
  }
}
