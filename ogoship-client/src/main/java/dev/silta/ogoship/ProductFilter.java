// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /Products} is narrowed by. Immutable. */
@Value.Immutable
public abstract class ProductFilter extends PageFilter {
  /** Whether parts of a code match is not published; {@link ProductsApi#byCode} compares again. */
  public abstract Optional<String> code();

  public abstract Optional<String> eanCode();

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
    return call.query("code", code())
        .query("eanCode", eanCode())
        .query("modifiedAfter", modifiedAfter());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableProductFilter.Builder {}
}
