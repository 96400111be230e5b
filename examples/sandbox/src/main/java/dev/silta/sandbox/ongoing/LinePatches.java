// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.function.BiConsumer;

/** Single fields of an order line, among them the reported numbers. */
final class LinePatches {
  private static final String LINE = "/orders/{id}/lines/{id}/";

  private final WarehouseState warehouse;

  LinePatches(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    line(router, "linePrice", ":decimal", (l, body) -> prices(l).setAll(body));
    line(router, "customerLinePrice", ":decimal", (l, body) -> prices(l).setAll(body));
    line(router, "comment", "!", (l, body) -> l.sent().setAll(body));
    String reported = "reportedNumberOfItems";
    line(router, reported, ":decimal!", (l, b) -> l.report(Json.decimal(b, reported)));
    router.on("PATCH " + LINE + "reportedReturnedNumberOfItems", this::reportReturned);
    String all = "PATCH /orders/{id}/setReported";
    router.on(all + "NumberOfItemsToPickedNumberOfItems", this::reportPicked);
    router.on(
        all + "ReturnedNumberOfItemsToReturnedNumberOfItems",
        "onlyUpdateOrderLinesWhichHaveReturnedItems",
        this::reportAllReturned);
  }

  private static ObjectNode prices(OutboundLine line) {
    return line.sent().withObject("/prices");
  }

  private void line(
      Router router, String name, String type, BiConsumer<OutboundLine, ObjectNode> change) {
    router.on(
        "PATCH " + LINE + name,
        call -> {
          ObjectNode body = call.body();
          warehouse.check(body, Shape.of(name + type));
          change.accept(find(call), body);
          return written(call);
        });
  }

  private OutboundLine find(Call call) {
    return warehouse.orderById(call.id()).lines().stream()
        .filter(line -> line.id() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "There is no line with id " + call.id(1)));
  }

  private Answer written(Call call) {
    warehouse.orderById(call.id()).touched(warehouse.now());
    return Answer.ok(Json.object().put("orderId", call.id()).put("message", "Line updated"));
  }

  /** The one call whose answer is not JSON. */
  private Answer reportReturned(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, Shape.of("reportedReturnedNumberOfItems:decimal!"));
    find(call).reportReturned(Json.decimal(body, "reportedReturnedNumberOfItems"));
    return Answer.empty(200);
  }

  private Answer reportPicked(Call call) {
    warehouse.orderById(call.id()).lines().forEach(line -> line.report(line.picked()));
    return written(call);
  }

  private Answer reportAllReturned(Call call) {
    boolean only = call.query().isTrue("onlyUpdateOrderLinesWhichHaveReturnedItems");
    warehouse.orderById(call.id()).lines().stream()
        .filter(line -> !only || line.returned().signum() > 0)
        .forEach(line -> line.reportReturned(line.returned()));
    return written(call);
  }
}
