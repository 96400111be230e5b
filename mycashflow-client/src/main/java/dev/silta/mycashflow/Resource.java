// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What most resources have in common: list, get, create, update, delete. */
final class Resource<T> {
  private final RestClient rest;
  private final PageLimits limits;
  private final String path;
  private final Class<T> type;

  Resource(RestClient rest, PageLimits limits, String path, Class<T> type) {
    this.rest = rest;
    this.limits = limits;
    this.path = path;
    this.type = type;
  }

  Pages<T> list(PageQuery query) {
    return list(query, path);
  }

  /** The list at another path with one variable. */
  Pages<T> list(PageQuery query, String template, Object... variables) {
    return new NumberedPages<>(
        template,
        limits.budget(),
        number ->
            RawPage.read(
                query.addTo(rest.get(template, variables), limits.flatSize(), number),
                rest.codec(),
                "/id",
                type));
  }

  Optional<T> get(long id, String... expand) {
    return expanded(rest.get(path + "/{id}", id), List.of(expand)).find("/data", type);
  }

  T create(Object request) {
    return rest.post(path).body(request).as("/data", type);
  }

  T update(long id, Object request) {
    return rest.patch(path + "/{id}", id).body(request).as("/data", type);
  }

  void delete(long id) {
    rest.delete(path + "/{id}", id).discard();
  }

  static RestCall expanded(RestCall call, Collection<String> expand) {
    return call.query("expand", Expansions.text(expand));
  }
}
