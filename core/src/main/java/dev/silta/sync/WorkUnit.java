// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import java.util.Objects;

/**
 * A bounded slice of a run that is still to be done: what a cluster's scheduler carries from one
 * process to the next. Immutable; holds no personal data. Each unit may be done twice, at the same
 * time or one after the other, and may be dropped: the next first unit of the flow finds whatever
 * is left. Nobody but the host may write units, for an engine believes what they say.
 */
public final class WorkUnit {
  /** The longest {@link #text}, in characters, all of them ASCII. */
  public static final int LONGEST = 4095;

  private final Progress progress;
  private final String text;

  /**
   * @throws IllegalStateException if a connector's position leaves no room; the contract's 2,000
   *     characters of ASCII always fit
   */
  WorkUnit(Progress progress) {
    this.progress = progress;
    this.text = ProgressText.of(progress);
    if (text.length() > LONGEST) {
      throw new IllegalStateException(
          "a unit of %d characters, %d at most: the position of the feed of %s is too long"
              .formatted(text.length(), LONGEST, progress.flow()));
    }
  }

  /** The start of a run. */
  public static WorkUnit first(Flow flow) {
    return new WorkUnit(Progress.first(flow));
  }

  /**
   * Reads what {@link #text} wrote, here or in another process.
   *
   * @throws IllegalArgumentException if it is no unit, or one of another version; such a unit is
   *     dropped, and the flow begun with a first one
   */
  public static WorkUnit parse(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("not a unit of work: longer than " + LONGEST);
    }
    try {
      return new WorkUnit(ProgressText.parse(text));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("not a unit of work: " + wrong.getMessage(), wrong);
    }
  }

  public Flow flow() {
    return progress.flow();
  }

  /** The unit as JSON, in one line of ASCII. */
  public String text() {
    return text;
  }

  Progress progress() {
    return progress;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkUnit unit && unit.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
