// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.http.HttpConfig;
import dev.silta.http.RetryPolicy;
import dev.silta.http.Secret;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.OrdersApiVersion;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.StockFilter;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.OrderFilter;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What goes wrong when somebody sets the clients up, one method each. */
final class Mistakes {
  static final String WRONG = "wrong-secret-4711";
  private final Sandbox sandbox;

  Mistakes(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  // settings

  void storeNameWithDomain() {
    shopConfig().baseUri(Optional.empty()).storeName("examplestore.mycashflow.fi").build();
  }

  void noAddress() {
    shopConfig().baseUri(Optional.empty()).build();
  }

  void plainHttp() {
    shopConfig().baseUri(URI.create("http://shop.example/api")).build();
  }

  void passwordInTheAddress() {
    shopConfig().baseUri(URI.create("https://user:" + WRONG + "@shop.example/api")).build();
  }

  void keyInTheQuery() {
    warehouseConfig().baseUri(URI.create("https://wms.example/api/v1?key=" + WRONG)).build();
  }

  void systemWithPath() {
    warehouseConfig().baseUri(Optional.empty()).system("examplewarehouse/api").build();
  }

  void secretWithBlank() {
    new Credentials.Password(Secret.of(WRONG + " "), "client", Secret.of("secret"));
  }

  // the way there

  void unknownHost() {
    shopAt("https://examplestore.invalid/api");
  }

  void serverDown() {
    shopAt("http://127.0.0.1:" + closedPort() + "/api");
  }

  void httpsToPlainPort() {
    String address = sandbox.shop().baseUri().toString().replace("http:", "https:");
    HttpConfig hasty = http().connectTimeout(Duration.ofMillis(500)).build();
    product(shopConfig().baseUri(URI.create(address)).http(hasty));
  }

  void slowServer() {
    sandbox.shop().faults().next("GET /products/{id}", Fault.slowBody());
    product(shopConfig().http(http().attemptDeadline(Duration.ofMillis(300)).build()));
  }

  // who answers

  void proxyPage() {
    sandbox.shop().faults().next("GET /products/{id}", Fault.htmlOk());
    product(shopConfig());
  }

  void wrongPath() {
    sandbox.warehouse().faults().next("GET /orders/statuses", Fault.htmlError(404));
    statuses(warehouseConfig());
  }

  void redirected() {
    Answer moved = Answer.empty(301).withHeader("Location", "https://www.shop.example/api");
    sandbox.shop().faults().next("GET /products/{id}", Fault.answer(moved));
    product(shopConfig());
  }

  void maintenance() {
    sandbox.shop().faults().next("GET /products/{id}", Fault.htmlError(503));
    product(shopConfig());
  }

  void tooManyCalls() {
    sandbox.shop().faults().next("GET /products/{id}", Fault.throttled(Duration.ofMinutes(5)));
    product(shopConfig());
  }

  void otherJson() {
    ObjectNode other = JsonNodeFactory.instance.objectNode().put("status", "ok");
    sandbox.shop().faults().next("GET /products/{id}", Fault.answer(Answer.ok(other)));
    product(shopConfig());
  }

  void wrongType() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.putObject("data").put("id", "not a number").put("name", "Secret product");
    sandbox.shop().faults().next("GET /products/{id}", Fault.answer(Answer.ok(data)));
    product(shopConfig());
  }

  // MyCashflow

  void expiredKey() {
    product(shopConfig().key(Secret.of(WRONG)));
  }

  void userWithoutAt() {
    product(shopConfig().user("examplestore"));
  }

  void planWithoutApi() {
    sandbox.shop().faults().next("GET /products/{id}", Fault.htmlError(403));
    product(shopConfig());
  }

  // Ongoing

  void userWithoutWsi() {
    statuses(warehouseConfig().user("person@shop.example"));
  }

  void wrongPassword() {
    statuses(warehouseConfig().password(Secret.of(WRONG)));
  }

  void foreignGoodsOwner() {
    sandbox.warehouse().faults().next("GET /orders", Fault.statusBefore(403));
    orders(new GoodsOwnerId(4711));
  }

  void unknownGoodsOwner() {
    orders(new GoodsOwnerId(999));
  }

  // OGOship

  void wrongSecretToken() {
    stock(new Credentials.Password(Secret.of(WRONG), clientId(), clientSecret()));
  }

  void wrongClient() {
    stock(new Credentials.Password(token(), "4711", Secret.of(WRONG)));
  }

  void wrongApiKey() {
    stock(new Credentials.ApiKey(Secret.of(WRONG)));
  }

  void missingScope() {
    sandbox.ogoship().faults().next("GET /Stock", Fault.statusBefore(403));
    stock(new Credentials.Password(token(), clientId(), clientSecret()));
  }

  /** Not a mistake at all: slashes at the end are taken away. */
  void trailingSlash() {
    product(shopConfig().baseUri(URI.create(sandbox.shop().baseUri() + "//")));
  }

  private static HttpConfig.Builder http() {
    return HttpConfig.builder().retry(new RetryPolicy(1, Duration.ZERO, Duration.ZERO));
  }

  private MyCashflowConfig.Builder shopConfig() {
    return MyCashflowConfig.builder()
        .baseUri(sandbox.shop().baseUri())
        .user(sandbox.shop().user())
        .key(Secret.of(sandbox.shop().key()))
        .ordersApiVersion(OrdersApiVersion.V1)
        .http(http().build());
  }

  private void shopAt(String address) {
    product(shopConfig().baseUri(URI.create(address)));
  }

  private static void product(MyCashflowConfig.Builder config) {
    MyCashflowClient.create(config.build()).products().get(1);
  }

  private OngoingConfig.Builder warehouseConfig() {
    return OngoingConfig.builder()
        .baseUri(sandbox.warehouse().baseUri())
        .user(sandbox.warehouse().user())
        .password(Secret.of(sandbox.warehouse().password()))
        .http(http().build());
  }

  private static void statuses(OngoingConfig.Builder config) {
    OngoingClient.create(config.build()).orders().statuses();
  }

  private void orders(GoodsOwnerId owner) {
    OngoingClient.create(warehouseConfig().build())
        .orders()
        .list(owner, OrderFilter.builder().build());
  }

  private void stock(Credentials credentials) {
    OgoshipConfig config =
        OgoshipConfig.builder()
            .merchantId(sandbox.ogoship().merchantId())
            .credentials(credentials)
            .baseUri(sandbox.ogoship().baseUri())
            .tokenUri(sandbox.ogoship().tokenUri())
            .http(http().build())
            .build();
    OgoshipClient.create(config).stock().list(StockFilter.builder().build(), 1);
  }

  private Secret token() {
    return Secret.of(sandbox.ogoship().secretToken());
  }

  private String clientId() {
    return sandbox.ogoship().clientId();
  }

  private Secret clientSecret() {
    return Secret.of(sandbox.ogoship().clientSecret());
  }

  private static int closedPort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
