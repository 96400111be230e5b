// SPDX-License-Identifier: Apache-2.0
/**
 * A simulated MyCashflow shop: catalogue, stock, orders and their actions.
 *
 * <p>May depend on the JDK, Jackson and {@code dev.silta.sandbox.http}.
 */
@NullMarked
package dev.silta.sandbox.mycashflow;

import org.jspecify.annotations.NullMarked;
