// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Advice;
import java.util.Optional;

/** What a merchant can do where the shop refuses the API user. */
final class MyCashflowAdvice implements Advice {
  private final boolean userIsAddress;

  MyCashflowAdvice(MyCashflowConfig config) {
    this.userIsAddress = config.user().contains("@");
  }

  @Override
  public Optional<String> on(int status) {
    return switch (status) {
      case 401 ->
          Optional.of(
              userIsAddress
                  ? "check user and key, and that the key was not deleted or renewed: admin panel,"
                      + " Account > Users > API credentials"
                  : "user must be the e-mail address of the API user and has no @: admin panel,"
                      + " Account > Users > API credentials");
      case 403 ->
          Optional.of(
              "check that the API app is installed (admin panel, Account > Apps) and that the"
                  + " store's plan has the API: Advanced, Pro and Enterprise do");
      default -> Optional.empty();
    };
  }
}
