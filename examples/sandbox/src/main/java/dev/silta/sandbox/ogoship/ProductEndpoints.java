// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products: search, add, update. None is ever deleted. */
final class ProductEndpoints {
  private ProductEndpoints() {}

  static void addTo(Routes routes) {
    routes.on(
        "GET /Products",
        "read:product",
        Page.NAMES + "code eanCode modifiedAfter",
        ProductEndpoints::list);
    routes.on("POST /Products", "write:product", ProductEndpoints::add);
    routes.on("PUT /Products/{code}", "write:product", "base64url", ProductEndpoints::update);
  }

  private static Answer list(Account account, Call call) {
    Query query = call.query();
    Optional<Instant> bound = Moments.parameter(query, "modifiedAfter");
    List<Product> found =
        account.sorted(account.products(), Product::id).stream()
            .filter(product -> query.one("code").map(product.code()::equals).orElse(true))
            .filter(product -> query.one("eanCode").map(ean(product)::equals).orElse(true))
            .filter(product -> account.isAfter(product.edited(), bound))
            .toList();
    Map<String, StockFigures> figures = account.stock().figures();
    ProductView view = new ProductView(account);
    return Page.of(call, found, product -> view.of(product, figures), account);
  }

  private static String ean(Product product) {
    return Json.text(product.data(), "eanCode");
  }

  private static Answer add(Account account, Call call) {
    ObjectNode body = ProductBody.read(account, call);
    String code = Json.text(body, "code");
    if (account.product(code).isPresent()) {
      throw new Refusal(400, "Product with code " + code + " already exists");
    }
    return Answer.ok(new ProductView(account).of(ProductBody.create(account, body)));
  }

  private static Answer update(Account account, Call call) {
    String code = call.query().isTrue("base64url") ? decoded(call.text(0)) : call.text(0);
    Product product =
        account
            .product(code)
            .orElseThrow(() -> new Refusal(404, "Product " + code + " does not exist"));
    ProductBody.update(account, product, ProductBody.read(account, call));
    return Answer.ok(new ProductView(account).of(product));
  }

  private static String decoded(String segment) {
    try {
      if (segment.endsWith("=")) {
        throw new Refusal(400, "The Base64url form has no padding.");
      }
      return new String(Base64.getUrlDecoder().decode(segment), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "The product code is not in Base64url form.");
    }
  }
}
