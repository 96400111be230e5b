// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * How access tokens are got: OAuth 2 with the password grant, form-encoded, renewed by one-time
 * refresh tokens. Immutable; {@code toString} hides the secrets.
 */
@Value.Immutable
@HttpStyle
public interface PasswordGrant {

  /** Where tokens are given out; https, or http on loopback. The credentials go nowhere else. */
  URI tokenUri();

  /** Identifies the application. */
  String clientId();

  Secret clientSecret();

  @Value.Redacted
  String user();

  Secret password();

  /** Sent separated by blanks; none are sent if there are none. */
  List<String> scopes();

  /** How long before its end a token is renewed, at most half of its life; 90 s. */
  @Value.Default
  default Duration renewEarly() {
    return Duration.ofSeconds(90);
  }

  /** Longest time for one request of a token; 30 s. */
  @Value.Default
  default Duration deadline() {
    return Duration.ofSeconds(30);
  }

  /** What a person calls these credentials: a refusal says to check them. */
  @Value.Default
  default String credentialNames() {
    return "user, password, client id and client secret";
  }

  /**
   * Refuses what could not work.
   *
   * @throws IllegalArgumentException if the address is neither https nor loopback, or a time is not
   *     positive
   */
  @Value.Check
  default void check() {
    Origin.secure(tokenUri(), "the token address");
    if (renewEarly().isNegative() || deadline().isNegative() || deadline().isZero()) {
      throw new IllegalArgumentException("renewEarly must not be negative, deadline be positive");
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; address, client, user and password are mandatory. */
  final class Builder extends ImmutablePasswordGrant.Builder {}
}
