// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP floor that all simulated servers stand on: routing, call counting, scripted faults.
 *
 * <p>May depend on the JDK and Jackson only.
 */
@NullMarked
package dev.silta.sandbox.http;

import org.jspecify.annotations.NullMarked;
