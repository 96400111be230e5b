// SPDX-License-Identifier: Apache-2.0
/**
 * Receives webhooks for a host that has the server: proves the sender over the raw bytes, then
 * reads the body into hints for the engine. May depend on the neutral model, the HTTP layer's
 * secrets and JSON, and the engine's hint. Opens no port, starts no thread.
 */
@WebhookStyle
@NullMarked
package dev.silta.webhook;

import org.jspecify.annotations.NullMarked;
