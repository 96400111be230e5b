// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

/** What a merchant has chosen for orders that carry a comment to the warehouse. */
public enum CommentMode {
  /** The order goes to RESERVED. */
  STOP,
  /** The comment is passed on; the warehouse charges for it. */
  FORWARD,
  /** The comment is thrown away. */
  DROP
}
