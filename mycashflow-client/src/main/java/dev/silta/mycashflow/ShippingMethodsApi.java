// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.ShippingMethod;

/** Shipping methods. Safe for use by several threads. */
public final class ShippingMethodsApi {
  private final Resource<ShippingMethod> methods;

  ShippingMethodsApi(RestClient rest, PageLimits limits) {
    this.methods = new Resource<>(rest, limits, "/shipping-methods", ShippingMethod.class);
  }

  public Pages<ShippingMethod> list(PageQuery query) {
    return methods.list(query);
  }
}
