// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;

/** Serves one route for the merchant whose token came along. */
@FunctionalInterface
interface ApiHandler {
  Answer serve(Account account, Call call);
}
