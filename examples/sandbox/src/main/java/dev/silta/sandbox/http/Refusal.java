// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

/** The server says no: a status and a text, thrown from anywhere below a route. */
public final class Refusal extends RuntimeException {
  private final int status;

  public Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  public int status() {
    return status;
  }

  public String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
