// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/** What a link connects. */
public enum LinkKind {
  ARTICLE,
  ORDER
}
