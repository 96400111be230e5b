// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void equalTextHasOneFingerprintOnEveryMachine() {
    assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea");
    assertThat(Fingerprint.of("abd")).isNotEqualTo(Fingerprint.of("abc"));
  }
}
