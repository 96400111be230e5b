// SPDX-License-Identifier: Apache-2.0
/**
 * A typed client of OGOship's REST API v1: one facade, one class per resource. May depend on core's
 * HTTP layer and on the wire types; knows nothing of the neutral model.
 */
@ClientStyle
@NullMarked
package dev.silta.ogoship;

import org.jspecify.annotations.NullMarked;
