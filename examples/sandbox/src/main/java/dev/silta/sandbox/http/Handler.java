// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

/** Serves one route; called while the server's state is locked. */
@FunctionalInterface
public interface Handler {
  Answer serve(Call call);
}
