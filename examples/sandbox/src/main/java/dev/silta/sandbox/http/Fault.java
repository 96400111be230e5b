// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that goes wrong with one call. "Before" faults answer without doing anything; "after"
 * faults let the server do the work and then spoil the answer.
 */
public final class Fault {
  private static final Fault NONE = after(UnaryOperator.identity());

  private final Optional<Answer> instead;
  private final UnaryOperator<Answer> afterwards;

  private Fault(Optional<Answer> instead, UnaryOperator<Answer> afterwards) {
    this.instead = instead;
    this.afterwards = afterwards;
  }

  private static Fault before(Answer answer) {
    return new Fault(Optional.of(answer), UnaryOperator.identity());
  }

  private static Fault after(UnaryOperator<Answer> change) {
    return new Fault(Optional.empty(), change);
  }

  /** This very answer; nothing was done. For bodies that only one of the servers has. */
  public static Fault answer(Answer answer) {
    return before(answer);
  }

  /** The work is done, then this very answer is given. */
  public static Fault answerAfter(Answer answer) {
    return after(any -> answer);
  }

  /** Lets one call pass; for scripts such as "the second call fails". */
  public static Fault none() {
    return NONE;
  }

  /** The connection is closed and nothing was done. */
  public static Fault dropBefore() {
    return before(Answer.closed());
  }

  /** The work is done, then the connection is closed without an answer. */
  public static Fault lostResponse() {
    return after(answer -> Answer.closed());
  }

  public static Fault statusBefore(int status) {
    return before(Answer.json(status, Json.message("Scripted answer " + status)));
  }

  public static Fault statusAfter(int status) {
    return after(answer -> Answer.json(status, Json.message("Scripted answer " + status)));
  }

  /** A proxy's page with status 200; nothing was done. */
  public static Fault htmlOk() {
    return before(Answer.html(200, "Maintenance"));
  }

  /** The work is done, but a proxy answers with its page and status 200. */
  public static Fault htmlOkAfter() {
    return after(answer -> Answer.html(200, "Maintenance"));
  }

  /** A proxy's error page; nothing was done. */
  public static Fault htmlError(int status) {
    return before(Answer.html(status, "Error " + status));
  }

  /** The work is done, the answer's ids are null. */
  public static Fault missingId() {
    return after(Spoilt::withoutIds);
  }

  /** 429 without Retry-After. */
  public static Fault throttled() {
    return before(Answer.json(429, Json.message("Too many requests")));
  }

  /** 429 with Retry-After in whole seconds. */
  public static Fault throttled(Duration wait) {
    return throttled(Long.toString(wait.toSeconds()));
  }

  /** 429 with this Retry-After text: seconds, an HTTP date, or nonsense. */
  public static Fault throttled(String retryAfter) {
    Answer answer = Answer.json(429, Json.message("Too many requests"));
    return before(answer.withHeader("Retry-After", retryAfter));
  }

  /**
   * The work is done; headers and half of the body arrive, then only a blank now and then, until
   * the caller goes away or the server closes.
   */
  public static Fault slowBody() {
    return after(answer -> answer.deliveredAs(Answer.Delivery.STALLED));
  }

  /** 401 with an empty body. */
  public static Fault unauthorized() {
    return before(Answer.empty(401));
  }

  /** The work is done, the answer is 200 without a body. */
  public static Fault emptyBody() {
    return after(answer -> Answer.empty(200));
  }

  /** Record n (from 0) of the page has an object where its id should be. */
  public static Fault malformedPage(int record) {
    return after(answer -> Spoilt.id(answer, record));
  }

  /** Record n (from 0) of the page has text in this member; dots lead to nested members. */
  public static Fault malformedPage(int record, String member) {
    return after(answer -> Spoilt.member(answer, record, member));
  }

  Optional<Answer> instead() {
    return instead;
  }

  Answer afterwards(Answer answer) {
    return afterwards.apply(answer);
  }
}
