// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;

/** A stock level as the API shows it. */
final class StockView {
  private final Account account;

  StockView(Account account) {
    this.account = account;
  }

  ObjectNode of(Product product) {
    return of(product, account.stock().figures(product));
  }

  ObjectNode of(Product product, StockFigures figures) {
    ObjectNode view = Json.object().put("productCode", product.code());
    figures(view, figures);
    view.set("modified", Moments.node(product.stockChanged(), account.switches()));
    if (account.switches().hasExtraFields()) {
      view.putArray("warehouses").addObject().put("code", "VNT");
    }
    return view;
  }

  static void figures(ObjectNode view, StockFigures figures) {
    view.put("stock", figures.stock()).put("stockAvailable", figures.available());
    view.put("reserved", figures.reserved());
  }
}
