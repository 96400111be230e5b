// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.ApiException;
import dev.silta.mycashflow.model.CommentRequest;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.OrderPatch;
import dev.silta.mycashflow.model.OrderRequest;
import dev.silta.mycashflow.model.QuickProcessRequest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrdersApiTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String ONE = "orders/GET_{id}_response.json";
  private static final QuickProcessRequest QUICK =
      QuickProcessRequest.builder()
          .allowOpenCashOnDeliveryPayments(false)
          .ignorePaymentActivationErrors(false)
          .trackingCode("T1, T2")
          .sendEmails(true)
          .build();

  @Test
  void anOrderIsReadWithItsRelations() {
    STORE.answer("GET", "/api/v1/orders/10452?expand=products%2Cproducts.return_reasons", ONE);
    assertThat(STORE.client().orders().get(10452, OrderExpansion.PRODUCTS_RETURN_REASONS))
        .map(Order::id)
        .contains(10452L);
  }

  @Test
  void ordersAreFoundUnderVersion0WhereTheStoreServesThemThere() {
    STORE.answer("GET", "/api/v0/orders/10452", ONE);
    assertThat(STORE.client(OrdersApiVersion.V0).orders().get(10452)).isPresent();
  }

  @Test
  void anOrderIsQuickProcessed() {
    STORE.answer(
        "POST",
        "/api/v1/orders/10452/quick-process",
        "orders/POST_{id}_quick-process_request.json",
        200,
        "orders/POST_{id}_quick-process_response.json");
    assertThat(STORE.client().orders().quickProcess(10452, QUICK).knownStatus())
        .isEqualTo(Order.Status.COMPLETED);
  }

  @Test
  void aRefusalCarriesTheShopsWords() {
    STORE.answer("POST", "/api/v1/orders/10452/quick-process", 409, "errors/409_response.json");
    assertThatThrownBy(() -> STORE.client().orders().quickProcess(10452, QUICK))
        .isInstanceOf(ApiException.RefusedByState.class)
        .hasMessageContaining("Order cannot be processed in its current state");
  }

  /** B1. */
  @Test
  void aServerErrorOnAnActionIsAnUnknownOutcomeAndIsNotSentAgain() {
    STORE.answer("POST", "/api/v1/orders/10452/quick-process", 500, "errors/500_response.json");
    assertThatThrownBy(() -> STORE.client().orders().quickProcess(10452, QUICK))
        .isInstanceOf(ApiException.UnknownOutcome.class);
    assertThat(STORE.requests()).hasSize(1);
  }

  @Test
  void ordersAreCreatedChangedCommentedAndCancelled() {
    STORE.answer("POST", "/api/v1/orders", "orders/POST_request.json", 201, ONE);
    STORE.answer("PATCH", "/api/v1/orders/1", "orders/PATCH_{id}_request.json", 200, ONE);
    STORE.answer(
        "POST", "/api/v1/orders/1/comments", "orders/POST_{id}_comments_request.json", 200, ONE);
    STORE.answer("POST", "/api/v1/orders/1/cancel", ONE);
    OrdersApi orders = STORE.client().orders();
    orders.create(
        OrderRequest.builder()
            .customerInformation(OrderRequest.Address.builder().firstName("Bea").build())
            .addProducts(
                OrderRequest.Line.builder()
                    .productCode("COFFEE-250")
                    .quantity(new BigDecimal("2"))
                    .build())
            .build());
    orders.update(1, OrderPatch.builder().externalId("W-1").build());
    orders.addComment(1, CommentRequest.builder().text("Sent").visibility("INTERNAL").build());
    assertThat(orders.cancel(1).id()).isEqualTo(10452);
  }

  @Test
  void aListByIdIsReadByPageNumber() {
    STORE.answer(
        "GET",
        "/api/v1/orders?status=open&sort=id-desc&page_size=2&page=1",
        "orders/GET_response_empty.json");
    OrderQuery query =
        OrderQuery.builder().status(Order.Status.OPEN).sort(OrderQuery.Sort.ID_DESC).build();
    assertThat(STORE.client().orders().list(query))
        .allSatisfy(page -> assertThat(page.records().size()).isZero());
  }
}
