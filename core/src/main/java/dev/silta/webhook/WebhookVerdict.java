// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

/** What became of a message, and the HTTP status that the host should answer. */
public enum WebhookVerdict {
  /** Proved, new, and of interest: follow its hints. */
  ACCEPTED(200),
  /** Proved, but about nothing that is kept in step. */
  NOTHING_TO_DO(200),
  /** Proved and accepted before. */
  DUPLICATE(200),
  /** Proved, but of another tenant of the same sender. Sending it again would not help. */
  OTHER_TENANT(200),
  /**
   * Proved, but not readable. Answered like a success: the same bytes would be no more readable the
   * next time, and a sender may end a subscription that is refused often. Watch the count: it rises
   * when a vendor changes its messages.
   */
  MALFORMED(200),
  /** No receiver is known for the path. */
  UNKNOWN_PATH(404),
  /** Signature, token or password is missing or wrong. Nothing was parsed. */
  UNPROVED(401),
  /** The body is longer than allowed. Nothing was parsed. */
  TOO_LARGE(413),
  /** Too many or too long headers, or ones with control characters. */
  BAD_HEADERS(400),
  /** Something else than POST. */
  WRONG_METHOD(405);

  private final int status;

  WebhookVerdict(int status) {
    this.status = status;
  }

  /** The HTTP status to answer; never one of 5xx, which would be sent again for ever. */
  public int status() {
    return status;
  }
}
