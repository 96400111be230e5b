// SPDX-License-Identifier: Apache-2.0
/**
 * What becomes of neutral values at Ongoing and of Ongoing's answers here: pure functions, settings
 * as a parameter. May depend on core's model, mapping and JSON codec and on the wire types.
 */
@SettingsStyle
@NullMarked
package dev.silta.ongoing.mapping;

import org.jspecify.annotations.NullMarked;
