// SPDX-License-Identifier: Apache-2.0
/**
 * Client of MyCashflow's REST API: a facade with one typed API per resource. May depend on the wire
 * types and on core's HTTP layer; knows nothing of the neutral model.
 */
@ClientStyle
@NullMarked
package dev.silta.mycashflow;

import org.jspecify.annotations.NullMarked;
