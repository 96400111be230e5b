// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.RestCall;
import java.util.Optional;

/** What every filter of a paged list has. */
abstract class PageFilter {

  abstract Optional<Integer> limit();

  /** Adds the conditions, but not the paging. */
  abstract RestCall addTo(RestCall call);
}
