// SPDX-License-Identifier: Apache-2.0
/**
 * A host's side of webhooks: the server, the routes and the inbox of hints. May depend on core, the
 * clients and the sandbox.
 */
@NullMarked
package dev.silta.examples.webhooks;

import org.jspecify.annotations.NullMarked;
