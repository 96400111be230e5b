// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A registered customer. {@code toString} shows the id only. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCustomer.class)
public abstract class Customer implements OpenRecord {

  public abstract long id();

  public abstract Optional<OffsetDateTime> createdAt();

  public abstract Optional<OffsetDateTime> updatedAt();

  public abstract Optional<Long> versionId();

  public abstract Optional<Boolean> loginAllowed();

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

  public abstract Optional<String> vatCode();

  public abstract Optional<Boolean> smsSubscription();

  public abstract Optional<List<CustomerGroup>> customerGroups();

  /** The postal code under whichever name it came. */
  public Optional<String> postCode() {
    return postalCode().or(this::zipCode);
  }

  @Override
  public final String toString() {
    return "Customer{" + id() + "}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableCustomer.Builder {}
}
