// SPDX-License-Identifier: Apache-2.0
/**
 * OGOship as a warehouse: reads, finds and writes, decides nothing. May depend on core's model,
 * connector contracts and HTTP layer and on the client and its mapping.
 */
@NullMarked
package dev.silta.ogoship.connector;

import org.jspecify.annotations.NullMarked;
