// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

/** How a delivery of webhooks behaves. */
public enum WebhookManner {
  SIGNED,
  /** Signed with another key. */
  WRONGLY_SIGNED,
  /** Without the signature header. */
  UNSIGNED,
  /** Each request arrives a second time. */
  TWICE,
  /** Kept back, and sent after everything else by the next delivery. */
  LATE
}
