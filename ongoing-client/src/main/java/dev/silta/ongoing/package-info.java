// SPDX-License-Identifier: Apache-2.0
/**
 * A typed client of Ongoing's Goods Owner REST API: one facade, one class per resource. May depend
 * on core's HTTP layer and on the wire types; knows nothing of the neutral model.
 */
@ClientStyle
@NullMarked
package dev.silta.ongoing;

import org.jspecify.annotations.NullMarked;
