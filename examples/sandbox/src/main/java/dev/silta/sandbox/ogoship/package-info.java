// SPDX-License-Identifier: Apache-2.0
/**
 * A simulated OGOship: tokens, products, stock, orders, and the work on the warehouse floor.
 *
 * <p>May depend on the JDK, Jackson and {@code dev.silta.sandbox.http}.
 */
@NullMarked
package dev.silta.sandbox.ogoship;

import org.jspecify.annotations.NullMarked;
