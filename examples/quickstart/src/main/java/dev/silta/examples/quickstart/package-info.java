// SPDX-License-Identifier: Apache-2.0
/** The README's first command. May depend on core, the clients and the sandbox. */
@NullMarked
package dev.silta.examples.quickstart;

import org.jspecify.annotations.NullMarked;
