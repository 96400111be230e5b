// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call of a connector that failed. The message is for people and holds no secret and no personal
 * data.
 */
public final class ConnectorException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final FailureClass failureClass;
  private final @Nullable Duration retryAfter;

  public ConnectorException(FailureClass failureClass, String message, @Nullable Throwable cause) {
    this(failureClass, message, null, cause);
  }

  /**
   * @param retryAfter how long the server wants to be left alone
   */
  public ConnectorException(
      FailureClass failureClass,
      String message,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    super(message, cause);
    this.failureClass = failureClass;
    this.retryAfter = retryAfter;
  }

  public FailureClass failureClass() {
    return failureClass;
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
