// SPDX-License-Identifier: Apache-2.0
/** A host that keeps the engine's state in its own database. May depend on everything. */
@NullMarked
package dev.silta.examples.jdbc;

import org.jspecify.annotations.NullMarked;
