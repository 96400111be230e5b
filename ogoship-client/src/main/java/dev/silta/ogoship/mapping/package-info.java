// SPDX-License-Identifier: Apache-2.0
/**
 * What becomes of neutral values at OGOship and of OGOship's answers here: pure functions, settings
 * as a parameter. May depend on core's model, mapping and JSON codec and on the wire types.
 */
@SettingsStyle
@NullMarked
package dev.silta.ogoship.mapping;

import org.jspecify.annotations.NullMarked;
