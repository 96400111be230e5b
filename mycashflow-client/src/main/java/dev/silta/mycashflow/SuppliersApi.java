// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Supplier;
import dev.silta.mycashflow.model.SupplierRequest;
import java.util.Optional;

/** Suppliers. Safe for use by several threads. */
public final class SuppliersApi {
  private final Resource<Supplier> suppliers;

  SuppliersApi(RestClient rest, PageLimits limits) {
    this.suppliers = new Resource<>(rest, limits, "/suppliers", Supplier.class);
  }

  public Pages<Supplier> list(PageQuery query) {
    return suppliers.list(query);
  }

  public Optional<Supplier> get(long id) {
    return suppliers.get(id);
  }

  public Supplier create(SupplierRequest request) {
    return suppliers.create(request);
  }

  public Supplier update(long id, SupplierRequest change) {
    return suppliers.update(id, change);
  }

  public void delete(long id) {
    suppliers.delete(id);
  }
}
