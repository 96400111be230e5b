// SPDX-License-Identifier: Apache-2.0
/**
 * Conversions that more than one client uses: pure functions without state. May depend on the model
 * only.
 */
@NullMarked
package dev.silta.mapping;

import org.jspecify.annotations.NullMarked;
