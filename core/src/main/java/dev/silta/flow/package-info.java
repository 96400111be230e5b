// SPDX-License-Identifier: Apache-2.0
/**
 * The decisions of the four flows: pure functions of what the shop says, what the warehouse says,
 * what was recorded and the settings. May depend on model, connector and store rows; does no I/O
 * and reads no clock.
 */
@NullMarked
package dev.silta.flow;

import org.jspecify.annotations.NullMarked;
