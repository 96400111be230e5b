// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The merchants of one server. */
final class Accounts {
  private final Map<String, Account> byId = new LinkedHashMap<>();
  private final Clock clock;
  private final OgoshipSwitches switches;

  Accounts(Clock clock, OgoshipSwitches switches) {
    this.clock = clock;
    this.switches = switches;
  }

  Account open(String merchantId) {
    Account account = new Account(merchantId, clock, switches);
    if (byId.putIfAbsent(merchantId, account) != null) {
      throw new IllegalArgumentException("There is a merchant " + merchantId + " already");
    }
    return account;
  }

  Optional<Account> signIn(String merchantId, String secret) {
    return Optional.ofNullable(byId.get(merchantId)).filter(a -> a.secret().equals(secret));
  }

  Optional<Account> byKey(String apiKey) {
    return byId.values().stream().filter(account -> account.apiKey().equals(apiKey)).findFirst();
  }
}
