// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Name and address of a buyer or receiver. {@code toString} is redacted. */
@Value.Immutable
@JsonDeserialize(as = ImmutableParty.class)
public abstract class Party implements OpenRecord {

  public abstract Optional<String> company();

  public abstract Optional<String> firstName();

  public abstract Optional<String> lastName();

  /** The only street line there is. */
  public abstract Optional<String> streetAddress();

  public abstract Optional<String> postalCode();

  /** An older name of the postal code; see {@link #postCode}. */
  public abstract Optional<String> zipCode();

  public abstract Optional<String> city();

  /** Free text: mostly an ISO code, not always. */
  public abstract Optional<String> country();

  public abstract Optional<String> phone();

  public abstract Optional<String> email();

  /** Only of the buyer. */
  public abstract Optional<String> vatCode();

  /** The postal code under whichever name it came. */
  public Optional<String> postCode() {
    return postalCode().or(this::zipCode);
  }

  @Override
  public final String toString() {
    return "Party{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableParty.Builder {}
}
