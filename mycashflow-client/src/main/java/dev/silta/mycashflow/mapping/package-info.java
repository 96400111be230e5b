// SPDX-License-Identifier: Apache-2.0
/**
 * MyCashflow's wire types to neutral ones, and the decision how an order is completed in the shop:
 * pure functions, settings as a parameter. May depend on the wire types, the neutral model and
 * core's conversions.
 */
@MappingStyle
@NullMarked
package dev.silta.mycashflow.mapping;

import org.jspecify.annotations.NullMarked;
