// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Advice;
import java.util.Optional;

/** What a merchant can do where OGOship refuses the account. */
final class OgoshipAdvice implements Advice {
  private final String credentials;

  OgoshipAdvice(Credentials credentials) {
    this.credentials =
        credentials instanceof Credentials.ApiKey
            ? "the API key"
            : "merchant id, secret token, client id and client secret";
  }

  @Override
  public Optional<String> on(int status) {
    return switch (status) {
      case 401 ->
          Optional.of(
              "check "
                  + credentials
                  + " (myOGO, Edit Merchant > Integrations > API information), and that the"
                  + " application may use this part of the API");
      case 403 ->
          Optional.of(
              "the application lacks a right: check OgoshipConfig.scopes, and what OGOship allows"
                  + " the application");
      default -> Optional.empty();
    };
  }
}
