// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.Fulfilment;

/** What a warehouse has done. */
public interface FulfilmentSource {

  /** Orders on which something changed. May hold orders that are none of ours. */
  Feed<Fulfilment> fulfilments();
}
