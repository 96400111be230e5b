// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProbationTest {
  private final Probation probation = new Probation();

  private long secondsUntilAdmitted(long second) {
    return TimeUnit.NANOSECONDS.toSeconds(probation.admit(TimeUnit.SECONDS.toNanos(second)));
  }

  private void rejected(long second) {
    probation.rejected(TimeUnit.SECONDS.toNanos(second));
  }

  @Test
  void withoutARejectionEverythingIsAdmitted() {
    assertThat(secondsUntilAdmitted(0)).isZero();
    assertThat(secondsUntilAdmitted(0)).isZero();
  }

  @Test
  void asManyRejectionsAsAreToleratedComeFirst() {
    Probation patient = new Probation(3);
    for (int i = 0; i < 3; i++) {
      assertThat(patient.admit(0)).isZero();
      patient.rejected(0);
    }
    assertThat(patient.admit(0)).isEqualTo(TimeUnit.SECONDS.toNanos(30));
    patient.accepted();
    patient.rejected(0);
    assertThat(patient.admit(0)).isZero();
  }

  @Test
  void oneProbeAtATime() {
    rejected(0);
    assertThat(secondsUntilAdmitted(29)).isEqualTo(1);
    assertThat(secondsUntilAdmitted(30)).isZero();
    assertThat(secondsUntilAdmitted(30)).isEqualTo(30);
  }

  @Test
  void aProbeWithoutAnAnswerIsFollowedByAnother() {
    rejected(0);
    assertThat(secondsUntilAdmitted(30)).isZero();
    assertThat(secondsUntilAdmitted(60)).isZero();
  }

  @Test
  void callsUnderWayTogetherAreOneRejection() {
    rejected(0);
    rejected(1);
    rejected(2);
    assertThat(secondsUntilAdmitted(3)).isEqualTo(27);
  }

  @Test
  void aRejectedProbeDoublesTheInterval() {
    rejected(0);
    assertThat(secondsUntilAdmitted(30)).isZero();
    rejected(31);
    assertThat(secondsUntilAdmitted(32)).isEqualTo(59);
  }
}
