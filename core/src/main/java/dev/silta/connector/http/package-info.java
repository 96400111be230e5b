// SPDX-License-Identifier: Apache-2.0
/**
 * What connectors to HTTP APIs share: their calls' failures in the connectors' terms. May depend on
 * the model, the connectors' contracts and the HTTP layer.
 */
@NullMarked
package dev.silta.connector.http;

import org.jspecify.annotations.NullMarked;
