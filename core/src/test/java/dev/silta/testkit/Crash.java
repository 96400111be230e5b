// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

/**
 * The end of the process, as far as a test is concerned. An error and not an exception, so that
 * nothing on the way catches it: the test catches it and goes on with a new engine.
 */
public final class Crash extends Error {
  private static final long serialVersionUID = 1L;

  public Crash(String where) {
    super("crash " + where);
  }
}
