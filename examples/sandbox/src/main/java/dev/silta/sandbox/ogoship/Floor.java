// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What people do in the warehouse and in the merchant's web application. Orders are named by their
 * reference; of two with the same reference, the older one is meant. What cannot be done in an
 * order's state is an {@code IllegalStateException}, what does not exist an {@code
 * IllegalArgumentException}.
 */
public final class Floor {
  private final Account account;
  private final Guard guard;
  private final Handling handling;

  Floor(Account account, Guard guard) {
    this.account = account;
    this.guard = guard;
    this.handling = new Handling(account);
  }

  private MerchantOrder order(String reference) {
    return account
        .order(reference)
        .orElseThrow(() -> new IllegalArgumentException("No order " + reference));
  }

  private Product product(String code) {
    return account
        .product(code)
        .orElseThrow(() -> new IllegalArgumentException("No product " + code));
  }

  private void change(Runnable work) {
    guard.run(() -> account.stock().change(work));
  }

  private void handle(String reference, Consumer<MerchantOrder> work) {
    change(() -> work.accept(order(reference)));
  }

  private void edit(String reference, Consumer<MerchantOrder> work) {
    handle(reference, work.andThen(order -> order.edited(account.now())));
  }

  /** Goods arrive; a negative number takes some away. Pending orders that now can go become NEW. */
  public void receive(String code, int pieces) {
    change(() -> product(code).move(pieces));
  }

  /** An announced delivery arrives in full. */
  public void receiveUpdate(String reference) {
    receiveUpdate(reference, Map.of());
  }

  /** An announced delivery arrives, with other quantities of the named products. */
  public void receiveUpdate(String reference, Map<String, Integer> differing) {
    change(
        () -> {
          StockUpdate update = announced(reference);
          Map<String, Integer> pieces = update.expected();
          pieces.putAll(differing);
          pieces.forEach((code, n) -> product(code).move(n));
          update.arrive(pieces, account.now());
        });
  }

  private StockUpdate announced(String reference) {
    return account.stockUpdates().stream()
        .filter(update -> update.reference().equals(reference) && update.arrived().isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nothing announced as " + reference));
  }

  /** Goods that nobody announced, under a code of the warehouse's such as {@code XX-2344-S}. */
  public void foreignProduct(String code, int pieces) {
    ObjectNode body = Json.object().put("code", code).put("name", "Unidentified product");
    change(() -> ProductBody.create(account, body.put("languageCode", "en")).move(pieces));
  }

  /** A NEW order goes to picking; its pieces leave the stock. */
  public void collect(String reference) {
    handle(reference, handling::collect);
  }

  /** Sends the order, picked first if need be; several tracking numbers, or none. */
  public void ship(String reference, String... tracking) {
    handle(reference, order -> handling.ship(order, List.of(tracking)));
  }

  /**
   * Splits the rest off and sends only these pieces by product code.
   *
   * @return the reference of the order that holds the rest
   */
  public String shipPart(String reference, Map<String, Integer> pieces, String... tracking) {
    return guard.get(
        () -> {
          String rest = split(reference, pieces);
          ship(reference, tracking);
          return rest;
        });
  }

  /** Sends fewer pieces than were ordered; the rest is gone without an order of its own. */
  public void shipShort(String reference, Map<String, Integer> pieces, String... tracking) {
    guard.run(
        () -> {
          handle(reference, order -> account.orders().remove(handling.split(order, pieces)));
          ship(reference, tracking);
        });
  }

  /**
   * Collects and sends every NEW order.
   *
   * @return their references; tracking numbers follow from the order in which they were sent
   */
  public List<String> workAll() {
    return guard.get(
        () -> {
          List<MerchantOrder> ready =
              account.orders().stream().filter(o -> o.state() == OrderState.NEW).toList();
          change(() -> ready.forEach(handling::shipNumbered));
          return ready.stream().map(MerchantOrder::reference).toList();
        });
  }

  /** A further tracking number, also long after sending. */
  public void addTracking(String reference, String number) {
    edit(reference, order -> order.tracking().add(number));
  }

  /** Any text as tracking page, the empty one included. */
  public void trackingUrl(String reference, String url) {
    edit(reference, order -> order.trackingUrl(url));
  }

  /** Also while it is being picked, as after an accepted request; never once it is sent. */
  public void cancel(String reference) {
    handle(reference, order -> handling.undo(order, OrderState.CANCELLED));
  }

  /** Back to DRAFT, under the same condition as {@link #cancel}. */
  public void draft(String reference) {
    handle(reference, order -> handling.undo(order, OrderState.DRAFT));
  }

  /** On hold, with a remark of the warehouse. */
  public void reserve(String reference, String reason) {
    handle(reference, order -> handling.reserve(order, reason));
  }

  public void lock(String reference) {
    handle(reference, order -> handling.undo(order, OrderState.LOCKED));
  }

  /** Whatever held the order is settled: NEW, or PENDING when goods are missing. */
  public void release(String reference) {
    handle(reference, handling::release);
  }

  /** The youngest order with this reference gets another one; so duplicates are sorted out. */
  public void rename(String reference, String other) {
    guard.run(
        () -> {
          MerchantOrder youngest =
              account.orders().stream()
                  .filter(order -> order.reference().equals(reference))
                  .reduce((older, younger) -> younger)
                  .orElseThrow(() -> new IllegalArgumentException("No order " + reference));
          youngest.data().put("reference", other);
          youngest.edited(account.now());
        });
  }

  /** The parcel came back. The pieces are not in stock before {@link #handleReturn}. */
  public void returned(String reference) {
    handle(reference, handling::takeBack);
  }

  /** The returned pieces are back on the shelf. */
  public void handleReturn(String reference) {
    handle(reference, handling::shelve);
  }

  /** Back to the state that it had before, whatever that means; also from SHIPPED. */
  public void regress(String reference) {
    handle(reference, handling::regress);
  }

  /** Any state, whether or not the order can come to it; its name in any letter case. */
  public void status(String reference, String name) {
    OrderState next =
        OrderState.read(name).orElseThrow(() -> new IllegalArgumentException("No state " + name));
    handle(reference, order -> handling.become(order, next));
  }

  /** The API shows a state that no document names, until the order moves on. */
  public void showAs(String reference, String unknownStatus) {
    edit(reference, order -> order.showAs(unknownStatus));
  }

  /**
   * Leaves what is in stock in the order; what is missing goes into an order of its own.
   *
   * @return the reference of the new order
   */
  public String split(String reference) {
    return guard.get(() -> split(reference, new Allocation(account).free(order(reference))));
  }

  /**
   * Leaves these pieces by product code in the order.
   *
   * @return the reference of the new order
   */
  public String split(String reference, Map<String, Integer> pieces) {
    return guard.get(
        () -> account.stock().changing(() -> handling.split(order(reference), pieces)).reference());
  }

  /** An order that somebody typed into the web application; the shop does not know it. */
  public void foreignOrder(String reference, Map<String, Integer> pieces) {
    guard.run(() -> new OrderIntake(account).create(typed(reference, pieces)));
  }

  private ObjectNode typed(String reference, Map<String, Integer> pieces) {
    ObjectNode body = Json.object().put("reference", reference).put("status", "new");
    account.options().anyMethod().ifPresent(code -> body.put("shippingCode", code));
    body.putObject("customer")
        .put("name", "Tiina Tekaistu")
        .put("address1", "Keksittykatu 3")
        .put("zip", "20100")
        .put("city", "Turku")
        .put("countryCode", "FI")
        .put("phone", "+358 00 000 0003");
    pieces.forEach(
        (code, n) -> body.withArray("orderLines").addObject().put("code", code).put("quantity", n));
    return body;
  }
}
