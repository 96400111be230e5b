// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Secret;

/** How the API knows who calls. {@code toString} hides what is secret. */
public sealed interface Credentials {

  /**
   * The usual way: tokens for the merchant id and the secret token.
   *
   * @param secretToken from myOGO, Edit Merchant, Integrations, API information. Making a new one
   *     there presumably ends the old one
   * @param clientId identifies the application, not the merchant; OGOship gives it to integrators
   * @param clientSecret of the application
   */
  record Password(Secret secretToken, String clientId, Secret clientSecret) implements Credentials {

    public Password {
      require("secret token", secretToken.reveal());
      require("client id", clientId);
      require("client secret", clientSecret.reveal());
    }
  }

  /**
   * A key that is sent as {@code X-OgoKey} instead of a token. Where such a key is made and what it
   * may do is not published.
   */
  record ApiKey(Secret key) implements Credentials {

    public ApiKey {
      require("API key", key.reveal());
    }
  }

  /** What is pasted from a page easily brings a blank along, which the server would refuse. */
  private static void require(String name, String value) {
    if (value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException(
          "the " + name + " must not be blank, nor begin or end with a blank");
    }
  }
}
