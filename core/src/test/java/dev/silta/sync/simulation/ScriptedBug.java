// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

/** A bug of a connector: in a write it is the end of that write, in a read that of the run. */
final class ScriptedBug extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
