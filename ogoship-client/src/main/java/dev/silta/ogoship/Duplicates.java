// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.ApiException;
import java.util.List;
import java.util.Locale;

/**
 * Whether a refusal says that the object exists. OGOship has no codes of errors, and of this text
 * only a fragment is known, from its older API: a hint to look the object up, never the basis of a
 * decision by itself.
 */
public final class Duplicates {
  private static final List<String> FRAGMENTS = List.of("same reference", "already exists");

  private Duplicates() {}

  /** True for a 400 or 409 whose message holds one of the known fragments, in any case. */
  public static boolean isSaid(ApiException e) {
    int status = e.failure().status().orElse(0);
    String message = e.failure().message().toLowerCase(Locale.ROOT);
    return (status == 400 || status == 409) && FRAGMENTS.stream().anyMatch(message::contains);
  }
}
