// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /Orders} is narrowed by; there is no filter of status. Immutable. */
@Value.Immutable
public abstract class OrderFilter extends PageFilter {
  /**
   * Whether parts of a reference match is not published; {@link OrdersApi#byReference} compares
   * again.
   */
  public abstract Optional<String> reference();

  /** Changed after this moment. Whether the moment itself counts is not published: overlap. */
  public abstract Optional<Instant> modifiedAfter();

  /** Records per page, 1 to 250; that of {@link OgoshipConfig#pageLimit} by default. */
  @Override
  public abstract Optional<Integer> limit();

  @Value.Check
  void check() {
    PageNumbers.check(limit());
  }

  @Override
  RestCall addTo(RestCall call) {
    return call.query("reference", reference()).query("modifiedAfter", modifiedAfter());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableOrderFilter.Builder {}
}
