// SPDX-License-Identifier: Apache-2.0
/** A cluster's scheduler that carries units of work. May depend on everything. */
@NullMarked
package dev.silta.examples.steps;

import org.jspecify.annotations.NullMarked;
