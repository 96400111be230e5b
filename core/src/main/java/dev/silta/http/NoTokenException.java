// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Optional;

/**
 * Why there is no access token, without the call that wanted one: several calls share a renewal.
 */
final class NoTokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Optional<Duration> pause;
  private final boolean refused;

  private NoTokenException(String message, Optional<Duration> pause, boolean refused) {
    super("no access token: " + message);
    this.pause = pause;
    this.refused = refused;
  }

  static NoTokenException refused(String message, String credentialNames) {
    return new NoTokenException(
        message + "; check " + credentialNames, Optional.empty(), /* refused= */ true);
  }

  static NoTokenException throttled(String message, Duration pause) {
    return new NoTokenException(message, Optional.of(pause), /* refused= */ false);
  }

  static NoTokenException passing(String message) {
    return new NoTokenException(message, Optional.empty(), /* refused= */ false);
  }

  /** The failure of a call that was not carried out for want of a token. */
  ApiException of(ApiRequest request, int sent) {
    Failure failure = Failure.unanswered(request, sent, false, String.valueOf(getMessage()));
    if (refused) {
      return new ApiException.Authentication(failure);
    }
    return pause.isPresent()
        ? new ApiException.Throttled(failure, pause.get())
        : new ApiException.Transient(failure, this);
  }
}
