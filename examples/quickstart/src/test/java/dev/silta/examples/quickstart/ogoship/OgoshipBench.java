// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.examples.quickstart.ManualClock;
import dev.silta.flow.OrderStatus;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.http.Calls;
import dev.silta.sandbox.http.RecordedCall;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sandbox.ogoship.OgoshipServer;
import dev.silta.store.InMemorySyncStore;
import dev.silta.sync.Held;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A shop and OGOship, an engine between them over real HTTP, and a clock that stands still. The
 * pottery's products A and B are kept at OGOship, the weavery's C is not.
 */
final class OgoshipBench implements AutoCloseable {
  static final String POTTERY = "Savipaja Esimerkki Oy";
  static final String WEAVERY = "Kangaspuu Esimerkki Oy";
  static final String HOME = "Kotipaketti";
  static final String PICKUP = "Noutopiste";
  static final String BY_NAME = "Matkahuolto Lähellä";
  static final String UNMATCHED = "Pyörälähetti";
  static final String CARD = "Verkkomaksu";
  static final String SIGN_IN = "POST /OAuth/Token";
  static final String CREATE = "POST /Orders";
  private static final List<Flow> ROUND =
      List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK);
  final ManualClock clock = new ManualClock();
  final Sandbox sandbox = Sandbox.start(clock);
  final MyCashflowServer shop = sandbox.shop();
  final OgoshipServer ogoship = sandbox.ogoship();
  final OgoshipWiring wiring = new OgoshipWiring(sandbox, clock);
  final InMemorySyncStore store = new InMemorySyncStore(clock);
  private final List<SyncEngine> others = new ArrayList<>();
  private SyncEngine engine;

  private OgoshipBench() {
    shop.switches().quirks(false);
    shop.seed().shippingMethod(HOME, "posti_home");
    shop.seed().shippingMethod(PICKUP, "posti_pickup");
    shop.seed().shippingMethod(BY_NAME);
    shop.seed().shippingMethod(UNMATCHED);
    shop.seed().paymentMethod(CARD, "CARD");
    ogoship.options().shippingMethods("posti_*", BY_NAME);
    engine = wiring.engine(store);
  }

  /** A bench whose shop sells nothing yet. */
  static OgoshipBench empty() {
    return new OgoshipBench();
  }

  /** A bench with A, B and C, 10 pieces each, all in step. */
  static OgoshipBench withArticles() {
    OgoshipBench bench = new OgoshipBench();
    bench.product("A", POTTERY);
    bench.product("B", POTTERY);
    bench.product("C", WEAVERY);
    bench.run(Flow.CATALOGUE);
    bench.ogoship.floor().receive("A", 10);
    bench.ogoship.floor().receive("B", 10);
    bench.round();
    bench.forgetCalls();
    return bench;
  }

  /** A product with 10 pieces in the shop. */
  long product(String code, String supplier) {
    return shop.seed()
        .product(
            p -> p.code(code).name("Article " + code).price("10").stock(10).supplier(supplier));
  }

  /** Builds the engine anew over the same store, as a restarted host does. */
  void rewire(Consumer<OgoshipWiring> change) {
    change.accept(wiring);
    engine = wiring.engine(store);
  }

  /** One more connection of the shop; it takes part in all rounds, after the first. */
  SyncEngine add(SyncEngine other) {
    others.add(other);
    return other;
  }

  SyncEngine engine() {
    return engine;
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

  /** A paid order of two pieces of A and one of B that was transferred. */
  long transferred() {
    long order = order();
    run(Flow.ORDERS);
    return order;
  }

  /** Runs the flow a second after the last time. */
  SyncReport run(Flow flow) {
    return later(Duration.ofSeconds(1), flow);
  }

  SyncReport later(Duration by, Flow flow) {
    clock.advance(by);
    return engine.run(flow);
  }

  /** All flows of all connections. */
  void round() {
    for (Flow flow : ROUND) {
      run(flow);
      others.forEach(other -> other.run(flow));
    }
  }

  /** The same, an hour later: whatever waits is due by then. */
  void roundLater() {
    clock.advance(Duration.ofHours(1));
    round();
  }

  void forgetCalls() {
    sides().forEach(Calls::reset);
  }

  private Stream<Calls> sides() {
    return Stream.of(shop.calls(), ogoship.calls(), sandbox.warehouse().calls());
  }

  /** Everything written at any side since the calls were last forgotten. */
  List<String> writes() {
    return sides()
        .flatMap(calls -> calls.recorded().stream())
        .filter(call -> !call.method().equals("GET") && !call.key().equals(SIGN_IN))
        .map(call -> call.method() + " " + call.path() + " " + call.body())
        .toList();
  }

  List<RecordedCall> calls(String key) {
    return sides().flatMap(calls -> calls.recorded(key).stream()).toList();
  }

  /** Once nothing goes wrong any more, all comes to rest: law L2. */
  void comesToRest() {
    shop.faults().clear();
    ogoship.faults().clear();
    sandbox.warehouse().faults().clear();
    roundLater();
    roundLater();
    forgetCalls();
    roundLater();
    assertThat(writes()).isEmpty();
  }

  /** What OGOship shows of the order. */
  ObjectNode there(long order) {
    return ogoship.order(Long.toString(order)).orElseThrow();
  }

  String statusThere(long order) {
    return there(order).path("status").asText();
  }

  ObjectNode here(long order) {
    return shop.order(order).orElseThrow();
  }

  String statusHere(long order) {
    return here(order).path("status").asText();
  }

  /** The tracking codes of all of the order's shipments in the shop. */
  List<String> trackingHere(long order) {
    return here(order).path("shipments").findValuesAsText("tracking_code").stream()
        .filter(code -> !code.isEmpty() && !code.equals("null"))
        .toList();
  }

  /** Pieces and codes of OGOship's lines. */
  static List<String> lines(JsonNode order) {
    List<String> lines = new ArrayList<>();
    order
        .path("orderLines")
        .forEach(line -> lines.add(line.path("quantity") + " " + line.path("code").asText()));
    return lines;
  }

  /** How many orders OGOship has. */
  int ordersThere() {
    return ogoship.orders().size();
  }

  int balance(String code) {
    return shop.stock(code).orElseThrow().path("balance").asInt();
  }

  /** What the merchant sees. */
  OrderStatus status(long order) {
    return engine.desk().status(new OrderNumber(Long.toString(order))).orElseThrow();
  }

  SyncReport transfer(long order) {
    return engine.desk().transfer(new OrderNumber(Long.toString(order)), "test", "asked for");
  }

  SyncReport refresh(long order) {
    return engine.desk().refresh(new OrderNumber(Long.toString(order)), "test", "asked for");
  }

  List<ReasonCode> holds() {
    return engine.desk().holds().stream().map(Held::reason).toList();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
