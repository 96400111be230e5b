// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new order. The vendor's schema of it is not public: an order-like object is assumed. {@code
 * toString} is redacted.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOrderRequest.class)
public abstract class OrderRequest {

  public abstract Optional<Long> versionId();

  public abstract Optional<String> language();

  public abstract Optional<Long> customerId();

  public abstract Optional<Long> shippingMethodId();

  public abstract Optional<Long> paymentMethodId();

  public abstract Optional<Address> customerInformation();

  public abstract Optional<Address> shippingAddress();

  public abstract Optional<String> details();

  public abstract Optional<String> externalId();

  public abstract Optional<String> customData();

  public abstract List<Line> products();

  /** Buyer or receiver of a new order. {@code toString} is redacted. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableAddress.class)
  public abstract static class Address {

    public abstract Optional<String> company();

    public abstract Optional<String> vatCode();

    public abstract Optional<String> firstName();

    public abstract Optional<String> lastName();

    public abstract Optional<String> streetAddress();

    public abstract Optional<String> postalCode();

    public abstract Optional<String> city();

    public abstract Optional<String> country();

    public abstract Optional<String> phone();

    public abstract Optional<String> email();

    @Override
    public final String toString() {
      return "Address{***}";
    }

    public static Builder builder() {
      return new Builder();
    }

    /** Builds the value; what is not set is absent. */
    public static final class Builder extends ImmutableAddress.Builder {}
  }

  /** A row of a new order. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableLine.class)
  public interface Line {

    Optional<Long> productId();

    Optional<Long> variationId();

    Optional<String> productCode();

    Optional<String> productName();

    BigDecimal quantity();

    Optional<BigDecimal> unitPrice();

    Optional<BigDecimal> vatRate();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value; what is not set is absent. */
    final class Builder extends ImmutableLine.Builder {}
  }

  @Override
  public final String toString() {
    return "OrderRequest{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableOrderRequest.Builder {}
}
