// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The routes of one server. Filled before the server starts, only read afterwards. */
public final class Router {
  private final List<Route> routes = new ArrayList<>();

  /** A route that takes no query parameter. */
  public void on(String key, Handler handler) {
    on(key, "", handler);
  }

  /**
   * Adds a route.
   *
   * @param key method and template, such as {@code "GET /orders/{id}"}
   * @param queryNames the known query parameters, separated by blanks
   */
  public void on(String key, String queryNames, Handler handler) {
    int blank = key.indexOf(' ');
    List<String> segments = List.of(key.substring(blank + 2).split("/", -1));
    Set<String> names =
        queryNames.isEmpty() ? Set.of() : Set.of(queryNames.strip().split("\\s+", -1));
    routes.add(new Route(key.substring(0, blank), segments, names, handler));
  }

  Optional<Route> find(String method, List<String> path) {
    return routes.stream()
        .filter(route -> route.method().equals(method) && route.match(path).isPresent())
        .min(Comparator.comparingInt(Route::weight));
  }

  boolean knows(List<String> path) {
    return routes.stream().anyMatch(route -> route.match(path).isPresent());
  }
}
