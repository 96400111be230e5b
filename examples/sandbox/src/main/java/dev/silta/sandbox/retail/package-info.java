// SPDX-License-Identifier: Apache-2.0
/**
 * Fills the simulated shop from a CSV file of order lines.
 *
 * <p>May depend on the JDK, Jackson and {@code dev.silta.sandbox.mycashflow}.
 */
@NullMarked
package dev.silta.sandbox.retail;

import org.jspecify.annotations.NullMarked;
