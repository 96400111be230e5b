// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import dev.silta.sandbox.http.Router;

/** Adds routes that need a scope. */
record Routes(Router router, Access access) {

  void on(String key, String scope, ApiHandler handler) {
    on(key, scope, "", handler);
  }

  void on(String key, String scope, String queryNames, ApiHandler handler) {
    router.on(key, queryNames, call -> handler.serve(access.account(call.request(), scope), call));
  }
}
