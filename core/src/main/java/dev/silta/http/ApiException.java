// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not prove to be a success. Six classes, one behaviour each; see the nested types.
 * The message never holds an address, credentials or a request body.
 */
public abstract sealed class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  private ApiException(Failure failure, @Nullable Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  /**
   * A call whose last attempt brought no answer.
   *
   * @param sent whether the server may have seen it
   */
  static ApiException unanswered(
      ApiRequest request, boolean sent, String message, @Nullable Throwable cause) {
    return unanswered(request, sent, message, Optional.empty(), cause);
  }

  /** The same with an advice. */
  static ApiException unanswered(
      ApiRequest request,
      boolean sent,
      String message,
      Optional<String> advice,
      @Nullable Throwable cause) {
    boolean mayBeProcessed = sent && request.isWrite();
    Failure failure =
        Failure.unanswered(request, request.attempt().number(), mayBeProcessed, message)
            .advised(advice);
    return sent && request.repeat() == Repeat.NEVER_BLINDLY
        ? new UnknownOutcome(failure, cause)
        : new Transient(failure, cause);
  }

  public Failure failure() {
    return failure;
  }

  /** Nothing was carried out and the cause may pass: try again later. */
  public static final class Transient extends ApiException {
    private static final long serialVersionUID = 1L;

    public Transient(Failure failure, @Nullable Throwable cause) {
      super(failure, cause);
    }
  }

  /** The server asks for fewer calls: everything of this account waits. */
  public static final class Throttled extends ApiException {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    /**
     * A demand for fewer calls.
     *
     * @param retryAfter how long to wait, already clamped
     */
    public Throttled(Failure failure, Duration retryAfter) {
      super(failure, null);
      this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }

  /** Credentials are wrong or lack a right: everything of this account stops. */
  public static final class Authentication extends ApiException {
    private static final long serialVersionUID = 1L;

    public Authentication(Failure failure) {
      super(failure, null);
    }
  }

  /** The server refuses this content for good: sending it again unchanged is useless. */
  public static final class InvalidData extends ApiException {
    private static final long serialVersionUID = 1L;

    public InvalidData(Failure failure, @Nullable Throwable cause) {
      super(failure, cause);
    }
  }

  /** The object is missing or in a state that forbids this: read it and decide again. */
  public static final class RefusedByState extends ApiException {
    private static final long serialVersionUID = 1L;

    public RefusedByState(Failure failure) {
      super(failure, null);
    }
  }

  /** The request may have been carried out: look it up before anything else. */
  public static final class UnknownOutcome extends ApiException {
    private static final long serialVersionUID = 1L;

    public UnknownOutcome(Failure failure, @Nullable Throwable cause) {
      super(failure, cause);
    }
  }
}
