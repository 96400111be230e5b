// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Category;
import dev.silta.mycashflow.model.CategoryRequest;
import java.util.Optional;

/** Categories of products. Safe for use by several threads. */
public final class CategoriesApi {
  private final Resource<Category> categories;

  CategoriesApi(RestClient rest, PageLimits limits) {
    this.categories = new Resource<>(rest, limits, "/categories", Category.class);
  }

  public Pages<Category> list(PageQuery query) {
    return categories.list(query);
  }

  public Optional<Category> get(long id) {
    return categories.get(id);
  }

  public Category create(CategoryRequest request) {
    return categories.create(request);
  }

  public Category update(long id, CategoryRequest change) {
    return categories.update(id, change);
  }

  public Pages<Category> subcategories(long id, PageQuery query) {
    return categories.list(query, "/categories/{id}/subcategories", id);
  }
}
