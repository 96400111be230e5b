// SPDX-License-Identifier: Apache-2.0
/**
 * Conversions that more than one client uses: pure functions on text and numbers. May depend on the
 * neutral model and the JDK only.
 */
@NullMarked
package dev.silta.mapping;

import org.jspecify.annotations.NullMarked;
