// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestCall.Dated;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.ProductResponse;
import java.util.Base64;
import java.util.Optional;

/** Products. There is no deletion. */
public final class ProductsApi {
  private static final String ALL = "/Products";
  private final RestClient rest;
  private final PagedList<ProductResponse> list;

  ProductsApi(RestClient rest, OgoshipConfig config) {
    this.rest = rest;
    this.list =
        new PagedList<>(
            rest,
            config,
            ALL,
            ProductResponse.class,
            "/code",
            // two products may have one code, which somebody has to correct in myOGO
            product -> product.id().or(() -> Optional.of(product.code())));
  }

  /** Adds the product. What is said to a code that exists is not published: look it up first. */
  public ProductResponse create(Product product) {
    return rest.post(ALL).body(product).as(ProductResponse.class);
  }

  /** Brings the product up to date, by its code; repeated after a lost answer. */
  public ProductResponse update(Product product) {
    return update(product.code(), product);
  }

  /**
   * Like {@link #update(Product)}, but lets the code change. The warehouse's own system must follow
   * a change of code: ask OGOship first. A change of code is never repeated blindly, since the
   * product may already have the other one.
   *
   * @param code the one that the product has now
   */
  public ProductResponse update(String code, Product product) {
    RestCall call =
        rest.put("/Products/{productCode}", base64url(code)).query("base64url", true).body(product);
    return (code.equals(product.code()) ? call.repeatable() : call).as(ProductResponse.class);
  }

  /** One page. */
  public Listing<ProductResponse> list(ProductFilter filter, int page) {
    return listDated(filter, page).value();
  }

  /** One page, with the server's clock at the time of the answer. */
  public Dated<Listing<ProductResponse>> listDated(ProductFilter filter, int page) {
    return list.page(filter, page);
  }

  /**
   * All pages, each read when it is asked for; a record comes once even if it moves between pages.
   * Too many pages, or a full one that brings nothing new, is a failure.
   */
  public Pages<ProductResponse> pages(ProductFilter filter) {
    return list.pages(filter, page -> listDated(filter, page));
  }

  /** The products of exactly this code: none, one, or several if it was doubled. */
  public Listing<ProductResponse> byCode(String code) {
    ProductFilter filter = ProductFilter.builder().code(code).build();
    return Matches.exact(pages(filter), product -> Optional.of(product.code()), code);
  }

  /** Makes slashes, blanks and letters beyond ASCII safe in a path. */
  private static String base64url(String code) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(UTF_8));
  }
}
