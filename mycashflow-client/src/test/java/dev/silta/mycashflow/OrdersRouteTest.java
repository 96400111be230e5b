// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.ApiException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersRouteTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String PROBE = "/orders?page_size=1&page=1&sort=id-desc";
  private static final String EMPTY = "orders/GET_response_empty.json";

  @Test
  void version1IsTakenWhereItAnswers() {
    STORE.answer("GET", "/api/v1" + PROBE, EMPTY);
    assertThat(STORE.client(OrdersApiVersion.AUTO).ordersApiVersion())
        .isEqualTo(OrdersApiVersion.V1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405})
  void version0IsTakenWhereVersion1KnowsNoOrders(int status) {
    STORE.answer("GET", "/api/v1" + PROBE, status, "errors/404_response.json");
    STORE.answer("GET", "/api/v0" + PROBE, EMPTY);
    assertThat(STORE.client(OrdersApiVersion.AUTO).ordersApiVersion())
        .isEqualTo(OrdersApiVersion.V0);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void wrongCredentialsAreReportedAsSuch(int status) {
    STORE.answer("GET", "/api/v1" + PROBE, status, "errors/404_response.json");
    assertThatThrownBy(() -> STORE.client(OrdersApiVersion.AUTO).ordersApiVersion())
        .isInstanceOf(ApiException.Authentication.class);
  }

  @Test
  void aServerErrorSaysNothingAboutTheVersion() {
    STORE.answer("GET", "/api/v1" + PROBE, 503, "errors/500_response.json");
    assertThatThrownBy(() -> STORE.client(OrdersApiVersion.AUTO).ordersApiVersion())
        .isInstanceOf(ApiException.Transient.class);
  }

  @Test
  void severalThreadsAskOnce() throws Exception {
    STORE.answer("GET", "/api/v1" + PROBE, EMPTY);
    MyCashflowClient client = STORE.client(OrdersApiVersion.AUTO);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<OrdersApiVersion> ask = client::ordersApiVersion;
      threads.invokeAll(Stream.generate(() -> ask).limit(8).toList());
    } finally {
      threads.shutdown();
    }
    assertThat(STORE.requests()).hasSize(1);
  }
}
