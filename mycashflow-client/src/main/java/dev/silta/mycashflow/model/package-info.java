// SPDX-License-Identifier: Apache-2.0
/**
 * The values of MyCashflow's REST API under the vendor's own names, read leniently. May depend on
 * Jackson's annotations and deserializers, {@code OpenRecord} of core and the JDK; knows nothing of
 * the neutral model.
 */
@WireStyle
@NullMarked
package dev.silta.mycashflow.model;

import org.jspecify.annotations.NullMarked;
