// SPDX-License-Identifier: Apache-2.0
/**
 * A store in the host's own H2, SQLite or PostgreSQL, with plain JDBC. May depend on the store's
 * contract, the model and the JDK only.
 */
@NullMarked
package dev.silta.store.jdbc;

import org.jspecify.annotations.NullMarked;
