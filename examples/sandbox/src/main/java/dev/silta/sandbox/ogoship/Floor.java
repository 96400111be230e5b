// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Json;
import java.util.List;
import java.util.Map;

/**
 * What people do in the warehouse and in the merchant's web application. Orders are named by their
 * reference; of two with the same reference, the older one is meant.
 */
public final class Floor {
  private static final String TRACKING_PAGE = "https://tracking.example.test/";

  private final Account account;
  private final Guard guard;

  Floor(Account account, Guard guard) {
    this.account = account;
    this.guard = guard;
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

  private void become(String reference, OrderState next) {
    change(() -> account.stock().become(order(reference), next));
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

  /** A NEW order goes to picking; its pieces leave the stock. */
  public void collect(String reference) {
    change(() -> collect(order(reference)));
  }

  private void collect(MerchantOrder order) {
    if (order.state() != OrderState.NEW) {
      throw new IllegalStateException("Order " + order.reference() + " is " + order.state());
    }
    account.stock().become(order, OrderState.COLLECTING);
  }

  /** Sends the order, picked first if need be; several tracking numbers, or none. */
  public void ship(String reference, String... tracking) {
    change(() -> ship(order(reference), List.of(tracking)));
  }

  private void ship(MerchantOrder order, List<String> tracking) {
    if (order.state() != OrderState.COLLECTING) {
      collect(order);
    }
    order.tracking().addAll(tracking);
    tracking.stream().findFirst().ifPresent(first -> order.trackingUrl(TRACKING_PAGE + first));
    account.stock().become(order, OrderState.SHIPPED);
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
    change(
        () -> {
          MerchantOrder order = order(reference);
          account.orders().remove(splitOff(order, pieces));
          ship(order, List.of(tracking));
        });
  }

  /** A further tracking number, also long after sending. */
  public void addTracking(String reference, String number) {
    guard.run(
        () -> {
          order(reference).tracking().add(number);
          order(reference).edited(account.now());
        });
  }

  /** Any text as tracking page, the empty one included. */
  public void trackingUrl(String reference, String url) {
    guard.run(
        () -> {
          order(reference).trackingUrl(url);
          order(reference).edited(account.now());
        });
  }

  /** Also while it is being picked, as after an accepted request; never once it is sent. */
  public void cancel(String reference) {
    change(() -> undo(order(reference), OrderState.CANCELLED));
  }

  /** Back to DRAFT, under the same condition as {@link #cancel}. */
  public void draft(String reference) {
    change(() -> undo(order(reference), OrderState.DRAFT));
  }

  private void undo(MerchantOrder order, OrderState next) {
    if (order.state() == OrderState.SHIPPED || order.state() == OrderState.RETURNED) {
      throw new IllegalStateException("Order " + order.reference() + " is " + order.state());
    }
    account.stock().become(order, next);
  }

  /** On hold, with a remark of the warehouse. */
  public void reserve(String reference, String reason) {
    change(
        () -> {
          undo(order(reference), OrderState.RESERVED);
          order(reference).warehouseComments(reason);
        });
  }

  public void lock(String reference) {
    change(() -> undo(order(reference), OrderState.LOCKED));
  }

  /** Whatever held the order is settled: NEW, or PENDING when goods are missing. */
  public void release(String reference) {
    change(
        () -> {
          order(reference).warehouseComments("");
          new Allocation(account).release(order(reference));
        });
  }

  /** The youngest order with this reference gets another one; so duplicates are sorted out. */
  public void rename(String reference, String other) {
    guard.run(
        () -> {
          List<MerchantOrder> called =
              account.orders().stream().filter(o -> o.reference().equals(reference)).toList();
          MerchantOrder youngest = called.get(called.size() - 1);
          youngest.data().put("reference", other);
          youngest.edited(account.now());
        });
  }

  /** The parcel came back. The pieces are not in stock before {@link #handleReturn}. */
  public void returned(String reference) {
    change(
        () -> {
          MerchantOrder order = order(reference);
          if (order.state() != OrderState.SHIPPED) {
            throw new IllegalStateException("Order " + reference + " was not sent");
          }
          account.stock().become(order, OrderState.RETURNED);
          Returned.of(account, order);
        });
  }

  /** The returned pieces are back on the shelf. */
  public void handleReturn(String reference) {
    change(
        () -> {
          MerchantOrder order = order(reference);
          if (order.state() != OrderState.RETURNED || !order.hasGoods()) {
            throw new IllegalStateException("Nothing of " + reference + " is to be handled");
          }
          account.stock().move(order, 1);
        });
  }

  /** Back to the state that it had before, whatever that means. */
  public void regress(String reference) {
    OrderState last = guard.get(() -> order(reference).lastState().orElseThrow());
    become(reference, last);
  }

  /** Any state, whether or not the order can come to it; known by its name in any letter case. */
  public void status(String reference, String name) {
    become(reference, OrderState.read(name).orElseThrow());
  }

  /** The API shows a state that no document names, until the order moves on. */
  public void showAs(String reference, String unknownStatus) {
    guard.run(() -> order(reference).showAs(unknownStatus, account.now()));
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
        () -> {
          MerchantOrder order = order(reference);
          MerchantOrder[] rest = new MerchantOrder[1];
          account.stock().change(() -> rest[0] = splitOff(order, pieces));
          return rest[0].reference();
        });
  }

  private MerchantOrder splitOff(MerchantOrder order, Map<String, Integer> pieces) {
    if (order.state() != OrderState.NEW && order.state() != OrderState.PENDING) {
      throw new IllegalStateException("Order " + order.reference() + " is " + order.state());
    }
    return new Splitting(account)
        .split(order, pieces)
        .orElseThrow(() -> new IllegalArgumentException("Nothing to split by " + pieces));
  }

  /** An order that somebody typed into the web application; the shop does not know it. */
  public void foreignOrder(String reference, Map<String, Integer> pieces) {
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
    guard.run(() -> new OrderIntake(account).create(body));
  }

  /** Goods that nobody announced, under a code of the warehouse's such as {@code XX-2344-S}. */
  public void foreignProduct(String code, int pieces) {
    ObjectNode body = Json.object().put("code", code).put("name", "Unidentified product");
    change(() -> ProductBody.create(account, body.put("languageCode", "en")).move(pieces));
  }

  /**
   * Collects and sends every NEW order.
   *
   * @return their references; tracking numbers follow from the order in which orders came
   */
  public List<String> workAll() {
    return guard.get(
        () -> {
          List<MerchantOrder> ready =
              account.orders().stream().filter(o -> o.state() == OrderState.NEW).toList();
          change(() -> ready.forEach(order -> ship(order, List.of(nextTracking()))));
          return ready.stream().map(MerchantOrder::reference).toList();
        });
  }

  private String nextTracking() {
    return "JJFI" + (6430000000L + account.nextNumber("tracking", 1));
  }
}
