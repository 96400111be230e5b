// SPDX-License-Identifier: Apache-2.0
/**
 * What a shop and a warehouse can do: the contracts that a connector implements. May depend on the
 * model only. Everything here is SPI: hosts implement it.
 */
@NullMarked
package dev.silta.connector;

import org.jspecify.annotations.NullMarked;
