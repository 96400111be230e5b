// SPDX-License-Identifier: Apache-2.0
/**
 * Each client by itself, in lines to copy: products, an article, stock and an order. May depend on
 * the clients and the sandbox.
 */
@NullMarked
package dev.silta.examples.clients;

import org.jspecify.annotations.NullMarked;
