// SPDX-License-Identifier: Apache-2.0
/**
 * The neutral values that a shop and a warehouse exchange. May depend on the JDK only; Immutables
 * is used at compile time, behind the types' own builders.
 */
@NeutralStyle
@NullMarked
package dev.silta.model;

import org.jspecify.annotations.NullMarked;
