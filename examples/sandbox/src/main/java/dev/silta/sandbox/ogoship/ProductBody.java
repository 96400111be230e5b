// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.util.List;

/** The body of a product, and what becomes of it. */
final class ProductBody {
  private static final Shape SHAPE =
      Shape.of(
          "code! languageCode! name description supplierCode supplier group eanCode"
              + " supplyPrice:number salesPrice:number currencyCode infoUrl pictureUrl"
              + " countryOfOrigin customsDescription hsCode");

  private ProductBody() {}

  static ObjectNode read(Account account, Call call) {
    ObjectNode body = new Bodies(account.switches()).read(call, SHAPE);
    if (Json.text(body, "code").matches(".*[/\\\\].*") && !account.switches().hasSlashesInCodes()) {
      throw new Refusal(400, "The code field must not contain / or \\.");
    }
    Limits.exactly(body, "languageCode", 2);
    Limits.exactly(body, "currencyCode", 3);
    Limits.url(body, "infoUrl");
    Limits.url(body, "pictureUrl");
    customs(body);
    return body;
  }

  static void customs(ObjectNode body) {
    Limits.exactly(body, "countryOfOrigin", 2);
    Limits.atMost(body, "customsDescription", 50);
    Limits.digits(body, "hsCode", 8);
  }

  static Product create(Account account, ObjectNode body) {
    Product product = new Product(account.nextGuid("product"), account.now());
    product.data().setAll(body);
    account.add(product);
    return product;
  }

  /** An EAN once stored stays. */
  static void update(Account account, Product product, ObjectNode body) {
    String code = Json.text(body, "code");
    String old = product.code();
    if (!code.equals(old) && account.product(code).isPresent()) {
      throw new Refusal(400, "Product with code " + code + " already exists");
    }
    String ean = Json.text(product.data(), "eanCode");
    new Bodies(account.switches()).merge(product.data(), body, List.of("code"));
    product.data().put("code", old);
    if (!ean.isEmpty()) {
      product.data().put("eanCode", ean);
    }
    if (!code.equals(old)) {
      account.rename(product, code);
    }
    product.edited(account.now());
  }
}
