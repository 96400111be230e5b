// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product as the API shows it. */
final class ProductView {
  private static final String SENT =
      "code name description languageCode eanCode supplier supplierCode group supplyPrice"
          + " salesPrice currencyCode infoUrl pictureUrl countryOfOrigin customsDescription hsCode";

  private final Account account;

  ProductView(Account account) {
    this.account = account;
  }

  ObjectNode of(Product product) {
    return of(product, account.stock().figures(product));
  }

  List<ObjectNode> all(Collection<Product> products) {
    Map<String, StockFigures> figures = account.stock().figures();
    return products.stream().map(product -> of(product, figures)).toList();
  }

  ObjectNode of(Product product, Map<String, StockFigures> figures) {
    return of(product, Stockroom.of(product, figures));
  }

  private ObjectNode of(Product product, StockFigures figures) {
    ObjectNode view = Json.object().put("id", product.id());
    Bodies.copy(product.data(), view, SENT);
    StockView.figures(view, figures);
    List<StockUpdate> coming = coming(product);
    view.put("stockUpdate", pieces(coming, product.code()));
    view.set(
        "stockUpdateTime",
        Moments.node(
            earliest(coming).map(text -> Moments.parse("receiveDate", text)), account.switches()));
    view.set("editTime", Moments.node(product.edited(), account.switches()));
    if (account.switches().hasExtraFields()) {
      view.put("weight", 0.4).putArray("channels").add("main");
    }
    return view;
  }

  private List<StockUpdate> coming(Product product) {
    return account.stockUpdates().stream()
        .filter(update -> update.arrived().isEmpty())
        .filter(update -> update.expected().containsKey(product.code()))
        .toList();
  }

  private static int pieces(List<StockUpdate> coming, String code) {
    return coming.stream().mapToInt(update -> update.expected().getOrDefault(code, 0)).sum();
  }

  private static Optional<String> earliest(List<StockUpdate> coming) {
    return coming.stream()
        .map(update -> Json.text(update.data(), "receiveDate"))
        .sorted()
        .findFirst();
  }
}
