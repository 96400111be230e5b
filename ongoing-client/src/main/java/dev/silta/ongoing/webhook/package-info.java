// SPDX-License-Identifier: Apache-2.0
/**
 * Ongoing's webhooks as hints: who sent one and what it is about. May depend on core's receiver of
 * webhooks, on the settings and on the wire types; reads and writes nothing anywhere.
 */
@NullMarked
package dev.silta.ongoing.webhook;

import org.jspecify.annotations.NullMarked;
