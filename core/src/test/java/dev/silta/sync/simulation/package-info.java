// SPDX-License-Identifier: Apache-2.0
/**
 * Random histories of people, faults, crashes and clocks, each a value that can be told again, and
 * the laws that hold during and after each. May depend on the engine and the test kit.
 */
@NullMarked
package dev.silta.sync.simulation;

import org.jspecify.annotations.NullMarked;
