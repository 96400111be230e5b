// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Advice;
import java.util.Locale;
import java.util.Optional;

/** What can be done where Ongoing refuses the API user; the warehouse's staff do most of it. */
final class OngoingAdvice implements Advice {
  private static final String WHERE =
      "the warehouse makes API users in Administration > Integration > API for goods owners";
  private final boolean userIsApiUser;

  OngoingAdvice(OngoingConfig config) {
    this.userIsApiUser = config.user().toUpperCase(Locale.ROOT).startsWith("WSI");
  }

  @Override
  public Optional<String> on(int status) {
    return switch (status) {
      case 401 ->
          Optional.of(
              userIsApiUser
                  ? "check user and password, and that they are of this system: " + WHERE
                  : "user must be the name of an API user, which begins with WSI: " + WHERE);
      case 403 ->
          Optional.of(
              "the API user may not do this or not act for this goods owner: check goodsOwnerId and"
                  + " ask the warehouse");
      default -> Optional.empty();
    };
  }
}
