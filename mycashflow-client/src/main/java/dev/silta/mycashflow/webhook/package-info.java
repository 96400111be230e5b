// SPDX-License-Identifier: Apache-2.0
/**
 * MyCashflow's webhooks as hints: who sent one and what it is about. May depend on the client and
 * on core's receiver of webhooks.
 */
@NullMarked
package dev.silta.mycashflow.webhook;

import org.jspecify.annotations.NullMarked;
