// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.StoreException;
import java.sql.SQLException;

/** Failures of the database in words of ours: a driver's message can contain values of the row. */
final class Failures {

  private Failures() {}

  /**
   * @param what what was being done
   */
  static StoreException of(String what, SQLException failure) {
    SQLException cause =
        new SQLException(
            failure.getClass().getSimpleName() + ", its message left out",
            failure.getSQLState(),
            failure.getErrorCode());
    cause.setStackTrace(failure.getStackTrace());
    return new StoreException(
        "%s: the database failed with SQL state %s, code %d"
            .formatted(what, failure.getSQLState(), failure.getErrorCode()),
        cause);
  }
}
