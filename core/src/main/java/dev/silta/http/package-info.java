// SPDX-License-Identifier: Apache-2.0
/**
 * One HTTP exchange as a chain of one-purpose decorators, typed failures, JSON and lazy paging. May
 * depend on the JDK, Jackson and slf4j; knows nothing of shops and warehouses.
 */
@NullMarked
package dev.silta.http;

import org.jspecify.annotations.NullMarked;
