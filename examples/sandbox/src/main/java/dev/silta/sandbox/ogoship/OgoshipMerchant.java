// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Guard;
import java.util.List;
import java.util.Optional;

/** One merchant of a simulated OGOship: its credentials, its floor, and views that are copies. */
public final class OgoshipMerchant {
  private final Account account;
  private final Guard guard;

  OgoshipMerchant(Account account, Guard guard) {
    this.account = account;
    this.guard = guard;
  }

  /** The user name of the token request. */
  public String merchantId() {
    return account.merchantId();
  }

  /** The password of the token request. */
  public String secretToken() {
    return guard.get(account::secret);
  }

  /** For the X-OgoKey header, with all rights. */
  public String apiKey() {
    return account.apiKey();
  }

  /** The old secret token is refused from now on; tokens in use stay valid. */
  public void regenerateSecretToken() {
    guard.run(account::regenerateSecret);
  }

  public MerchantOptions options() {
    return account.options();
  }

  public Floor floor() {
    return new Floor(account, guard);
  }

  /** The oldest order with this reference, as the search shows it. */
  public Optional<ObjectNode> order(String reference) {
    return guard.get(() -> account.order(reference).map(new OrderView(account)::of));
  }

  /** All orders as the search shows them, in the order in which they came. */
  public List<ObjectNode> orders() {
    return guard.get(() -> account.orders().stream().map(new OrderView(account)::of).toList());
  }

  /** The product as the search shows it. */
  public Optional<ObjectNode> product(String code) {
    return guard.get(() -> account.product(code).map(new ProductView(account)::of));
  }

  /** All products as the search shows them, in the order in which they came. */
  public List<ObjectNode> products() {
    return guard.get(() -> new ProductView(account).all(account.products()));
  }

  /** The figures of a product that must exist. */
  public StockFigures stock(String code) {
    return guard.get(() -> account.stock().figures(account.product(code).orElseThrow()));
  }

  /**
   * Sends what happened since the last call to every subscribed address, signed.
   *
   * @return how many requests were answered with 2xx
   */
  public int deliverWebhooks() {
    return deliverWebhooks(WebhookManner.SIGNED);
  }

  /** The same in another manner; late ones are sent by the next call. */
  public int deliverWebhooks(WebhookManner manner) {
    if (manner == WebhookManner.LATE) {
      guard.run(account.outbox()::keepBack);
      return 0;
    }
    int times = manner == WebhookManner.TWICE ? 2 : 1;
    int accepted = 0;
    for (Notice notice : guard.get(account.outbox()::takeDue)) {
      for (int i = 0; i < times; i++) {
        accepted += notice.in(manner).send() ? 1 : 0;
      }
    }
    return accepted;
  }
}
