// SPDX-License-Identifier: Apache-2.0
/** What tests log, held against what must not be in it. May depend on slf4j, JUnit and AssertJ. */
@NullMarked
package dev.silta.logs;

import org.jspecify.annotations.NullMarked;
