// SPDX-License-Identifier: Apache-2.0
/**
 * MyCashflow as a shop for the engine: reads, finds and writes, decides nothing. May depend on the
 * client, its mapping, the neutral model and the connector contracts.
 */
@NullMarked
package dev.silta.mycashflow.connector;

import org.jspecify.annotations.NullMarked;
