// SPDX-License-Identifier: Apache-2.0
package dev.silta.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** R10: after each class of tests nothing that it logged held a secret. Registers itself. */
public final class CanaryWatch implements AfterAllCallback {

  @Override
  public void afterAll(ExtensionContext context) {
    assertThat(CapturedLogs.leaks()).as("logged canaries").isEmpty();
  }
}
