// SPDX-License-Identifier: Apache-2.0
/**
 * A simulated Ongoing WMS: articles, stock figures, orders and the work on the warehouse floor.
 *
 * <p>May depend on the JDK, Jackson and {@code dev.silta.sandbox.http}.
 */
@NullMarked
package dev.silta.sandbox.ongoing;

import org.jspecify.annotations.NullMarked;
