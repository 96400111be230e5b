// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.CustomerGroup;
import dev.silta.mycashflow.model.CustomerGroupRequest;
import java.util.Optional;

/** Groups of customers. Safe for use by several threads. */
public final class CustomerGroupsApi {
  private final Resource<CustomerGroup> groups;

  CustomerGroupsApi(RestClient rest, PageLimits limits) {
    this.groups = new Resource<>(rest, limits, "/customer-groups", CustomerGroup.class);
  }

  public Pages<CustomerGroup> list(PageQuery query) {
    return groups.list(query);
  }

  public Optional<CustomerGroup> get(long id) {
    return groups.get(id);
  }

  public CustomerGroup create(CustomerGroupRequest request) {
    return groups.create(request);
  }

  public CustomerGroup update(long id, CustomerGroupRequest change) {
    return groups.update(id, change);
  }

  public void delete(long id) {
    groups.delete(id);
  }
}
