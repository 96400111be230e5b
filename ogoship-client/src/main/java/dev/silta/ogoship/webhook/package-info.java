// SPDX-License-Identifier: Apache-2.0
/**
 * OGOship's webhooks as hints: who sent one, what it is about, and how to subscribe. May depend on
 * core's receiver of webhooks, on the client and on the wire types.
 */
@NullMarked
package dev.silta.ogoship.webhook;

import org.jspecify.annotations.NullMarked;
