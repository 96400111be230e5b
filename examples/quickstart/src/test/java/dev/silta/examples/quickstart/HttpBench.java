// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderLine;
import dev.silta.ongoing.model.PostOrderModel;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.http.Calls;
import dev.silta.sandbox.http.RecordedCall;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sandbox.ongoing.OngoingServer;
import dev.silta.store.InMemorySyncStore;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.sync.Held;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncReport;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Both servers, an engine between them over real HTTP, and a clock that stands still. */
final class HttpBench implements AutoCloseable {
  static final String HOME = "Kotiinkuljetus";
  static final String CARD = "Verkkomaksu";
  private static final List<Flow> ROUND =
      List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK);
  final ManualClock clock = new ManualClock();
  final Sandbox sandbox = Sandbox.start(clock);
  final MyCashflowServer shop = sandbox.shop();
  final OngoingServer warehouse = sandbox.warehouse();
  final Wiring wiring = new Wiring(sandbox, clock);
  private InMemorySyncStore store = new InMemorySyncStore(clock);
  private SyncEngine engine;

  private HttpBench() {
    shop.switches().quirks(false);
    shop.seed().shippingMethod(HOME, "POSTI-HOME");
    shop.seed().paymentMethod(CARD, "PAYTRAIL");
    this.engine = wiring.engine(store);
  }

  /** A bench whose shop sells nothing yet. */
  static HttpBench empty() {
    return new HttpBench();
  }

  /** A bench whose shop has articles A and B, known to the warehouse with 10 pieces each. */
  static HttpBench withArticles() {
    HttpBench bench = new HttpBench();
    for (String code : List.of("A", "B")) {
      bench.shop.seed().product(p -> p.code(code).name("Article " + code).price("10").stock(10));
    }
    bench.run(Flow.CATALOGUE);
    List.of("A", "B").forEach(code -> bench.warehouse.floor().receive(code, 10));
    bench.forgetCalls();
    return bench;
  }

  /** Builds the engine anew over the same store, as a restarted host does. */
  void rewire(Consumer<Wiring> change) {
    change.accept(wiring);
    engine = wiring.engine(store);
  }

  /** The host loses all that the engine remembers. */
  void losesItsStore() {
    store = new InMemorySyncStore(clock);
    engine = wiring.engine(store);
  }

  SyncEngine engine() {
    return engine;
  }

  /** Somebody else's order at the warehouse: seven pieces of B. */
  void foreignOrder(long number) {
    wiring
        .warehouseClient()
        .orders()
        .put(
            PostOrderModel.builder()
                .goodsOwnerId(new GoodsOwnerId(wiring.goodsOwner))
                .orderNumber(Long.toString(number))
                .deliveryDate(LocalDate.of(2026, 1, 16))
                .consignee(PostOrderConsignee.builder().name("Somebody Else").build())
                .addOrderLines(
                    PostOrderLine.builder()
                        .rowNumber("X-1")
                        .articleNumber("B")
                        .numberOfItems(BigDecimal.valueOf(7))
                        .build())
                .build());
    forgetCalls();
  }

  /** A paid order of two pieces of A and one of B. */
  long order() {
    return order(o -> o.line("A", 2).line("B", 1));
  }

  long order(Consumer<OrderSpec> details) {
    Consumer<OrderSpec> usual =
        o ->
            o.customer(
                    p ->
                        p.name("Aino", "Esimerkki")
                            .address("Keksittykatu 1", "00100", "Helsinki", "FI")
                            .phone("+358 00 000 0000")
                            .email("aino@example.test"))
                .shippingMethod(HOME)
                .paymentMethod(CARD);
    return shop.seed().order(usual.andThen(details));
  }

  /** Runs the flow a second after the last time. */
  SyncReport run(Flow flow) {
    return later(Duration.ofSeconds(1), flow);
  }

  SyncReport later(Duration by, Flow flow) {
    clock.advance(by);
    return engine.run(flow);
  }

  /** All flows, an hour later: whatever waits is due by then. */
  void roundLater() {
    clock.advance(Duration.ofHours(1));
    ROUND.forEach(this::run);
  }

  void forgetCalls() {
    shop.calls().reset();
    warehouse.calls().reset();
  }

  int writes() {
    return shop.calls().writes() + warehouse.calls().writes();
  }

  /** Once nothing goes wrong any more, all comes to rest: law L2. */
  void comesToRest() {
    shop.faults().clear();
    warehouse.faults().clear();
    roundLater();
    roundLater();
    forgetCalls();
    roundLater();
    assertThat(writes(shop.calls())).isEmpty();
    assertThat(writes(warehouse.calls())).isEmpty();
  }

  private static List<RecordedCall> writes(Calls calls) {
    return calls.recorded().stream().filter(call -> !call.method().equals("GET")).toList();
  }

  /** Looks under the order's number; the reads of the fulfilment flow do not count. */
  long lookups() {
    return warehouse.calls().recorded("GET /orders").stream()
        .filter(call -> call.query().contains("orderNumber"))
        .count();
  }

  int created() {
    return warehouse.calls().count("PUT /orders");
  }

  JsonNode there(long order) {
    return warehouse.order(Long.toString(order)).orElseThrow();
  }

  int statusThere(long order) {
    return there(order).at("/orderInfo/orderStatus/number").asInt();
  }

  ObjectNode here(long order) {
    return shop.order(order).orElseThrow();
  }

  String statusHere(long order) {
    return here(order).path("status").asText();
  }

  Optional<OperationRow> row(Flow flow, String subject, OperationType type) {
    return store.inTransaction(
        tx ->
            tx.operations(Wiring.CONNECTION, flow, List.of(subject)).stream()
                .filter(row -> row.key().type() == type)
                .reduce((one, other) -> other.state().isOpen() ? other : one));
  }

  OperationRow creation(long order) {
    return row(Flow.ORDERS, Long.toString(order), OperationType.CREATE_ORDER).orElseThrow();
  }

  OperationState creationState(long order) {
    return creation(order).state();
  }

  List<ReasonCode> holds() {
    return engine.desk().holds().stream().map(Held::reason).toList();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
