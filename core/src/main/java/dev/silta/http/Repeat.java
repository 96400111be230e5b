// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/** Whether a request may be sent again after an end that does not tell if it was carried out. */
public enum Repeat {
  /** A read, or a write of absolute values that does no harm twice: sent again within limits. */
  SAFE,
  /** A write that must not happen twice: sent again only if it surely was not carried out. */
  NEVER_BLINDLY
}
