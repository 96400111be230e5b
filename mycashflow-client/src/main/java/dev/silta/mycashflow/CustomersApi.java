// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Customer;
import dev.silta.mycashflow.model.CustomerPatch;
import dev.silta.mycashflow.model.SecondaryAddress;
import java.util.Optional;

/** Registered customers. Safe for use by several threads. */
public final class CustomersApi {
  private final Resource<Customer> customers;
  private final Resource<SecondaryAddress> addresses;

  CustomersApi(RestClient rest, PageLimits limits) {
    this.customers = new Resource<>(rest, limits, "/customers", Customer.class);
    this.addresses =
        new Resource<>(rest, limits, "/customers/{id}/secondary_addresses", SecondaryAddress.class);
  }

  public Pages<Customer> list(PageQuery query) {
    return customers.list(query);
  }

  public Optional<Customer> get(long id) {
    return customers.get(id);
  }

  public Customer update(long id, CustomerPatch change) {
    return customers.update(id, change);
  }

  /** Further addresses of a customer. */
  public Pages<SecondaryAddress> secondaryAddresses(long id, PageQuery query) {
    return addresses.list(query, "/customers/{id}/secondary_addresses", id);
  }
}
