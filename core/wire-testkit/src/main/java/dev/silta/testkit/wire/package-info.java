// SPDX-License-Identifier: Apache-2.0
/**
 * How a client is held against what is known of its vendor's API: the fields of its types and its
 * endpoints. May depend on the HTTP layer and AssertJ.
 */
@NullMarked
package dev.silta.testkit.wire;

import org.jspecify.annotations.NullMarked;
