// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.PaymentMethod;

/** Payment methods. Safe for use by several threads. */
public final class PaymentMethodsApi {
  private final Resource<PaymentMethod> methods;

  PaymentMethodsApi(RestClient rest, PageLimits limits) {
    this.methods = new Resource<>(rest, limits, "/payment-methods", PaymentMethod.class);
  }

  public Pages<PaymentMethod> list(PageQuery query) {
    return methods.list(query);
  }
}
