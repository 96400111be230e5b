// SPDX-License-Identifier: Apache-2.0
/**
 * Starts a simulated shop and two simulated warehouses for examples and tests.
 *
 * <p>May depend on its own sub-packages, the JDK and Jackson; never on a client it is there to
 * test.
 */
@NullMarked
package dev.silta.sandbox;

import org.jspecify.annotations.NullMarked;
