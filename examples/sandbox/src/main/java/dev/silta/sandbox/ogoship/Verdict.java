// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the data of an order: some things are refused, others hold the order. */
final class Verdict {
  private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{4,}");

  private final Account account;

  Verdict(Account account) {
    this.account = account;
  }

  /** Refuses what the server does not even store. */
  void refuse(ObjectNode body, boolean creating) {
    if ((creating || body.has("orderLines")) && body.path("orderLines").isEmpty()) {
      throw new Refusal(400, "The orderLines field is required.");
    }
    if (!account.switches().hasUnknownCodesStored()) {
      refuse(unknownProduct(Json.objects(body, "orderLines").stream()));
    }
    if (account.switches().hasUnknownMethodsRefused() && (creating || body.has("shippingCode"))) {
      refuse(wrongMethod(body));
    }
  }

  private static void refuse(Optional<String> problem) {
    if (problem.isPresent()) {
      throw new Refusal(400, problem.get());
    }
  }

  /** Why the order has to be held, if it has. */
  Optional<String> hold(MerchantOrder order) {
    return Stream.of(
            duplicate(order),
            wrongMethod(order.data()),
            faultyPhone(order.data().path("customer")),
            unknownProduct(order.lines().stream()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> duplicate(MerchantOrder order) {
    return account
        .order(order.reference())
        .filter(oldest -> oldest != order)
        .map(oldest -> "Order with same reference already exists");
  }

  private Optional<String> wrongMethod(JsonNode order) {
    String code = Json.text(order, "shippingCode");
    if (code.isEmpty()) {
      boolean needed = account.options().onlyMethod().isEmpty();
      return needed ? Optional.of("Shipping method is missing") : Optional.empty();
    }
    return account.options().ships(code)
        ? Optional.empty()
        : Optional.of("Incorrect shipping method: " + code);
  }

  private Optional<String> faultyPhone(JsonNode customer) {
    String phone = Json.text(customer, "phone");
    if (!account.options().hasPhoneChecked() || PHONE.matcher(phone).matches()) {
      return Optional.empty();
    }
    return Optional.of(phone.isEmpty() ? "Phone number is missing" : "Phone number is not valid");
  }

  private Optional<String> unknownProduct(Stream<ObjectNode> lines) {
    return lines
        .map(line -> Json.text(line, "code"))
        .filter(code -> account.product(code).isEmpty())
        .findFirst()
        .map(code -> "Product code " + code + " was not found");
  }
}
