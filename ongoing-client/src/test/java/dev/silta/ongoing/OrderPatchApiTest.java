// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.ongoing.model.PatchConsigneeAndNotificationsModel;
import dev.silta.ongoing.model.PatchOrderResponse;
import dev.silta.ongoing.model.PatchOrderTransporterModel;
import dev.silta.ongoing.model.PostOrderClass;
import dev.silta.ongoing.model.PostOrderConsignee;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderPatchApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();

  @ParameterizedTest(name = "{0}")
  @MethodSource("patches")
  void fieldGoesOutAlone(
      String path, String body, Function<OrderPatchApi, PatchOrderResponse> call) {
    SERVER.stubFor(
        patch("/api/v1/orders/9/" + path)
            .withRequestBody(equalToJson(body))
            .willReturn(okJson("{\"orderId\":9}")));
    assertThat(call.apply(Stub.client(SERVER).orderPatches()).orderId()).contains(9);
  }

  static Stream<Arguments> patches() {
    Instant date = Instant.parse("2026-03-09T00:00:00Z");
    return Stream.of(
        row("orderStatus", "{\"orderStatusNumber\":300}", api -> api.orderStatus(9, 300)),
        row("orderNumber", "{\"orderNumber\":\"x\"}", api -> api.orderNumber(9, "x")),
        row(
            "goodsOwnerOrderId",
            "{\"goodsOwnerOrderId\":\"x\"}",
            api -> api.goodsOwnerOrderId(9, "x")),
        row(
            "deliveryDate",
            "{\"deliveryDate\":\"2026-03-09T00:00:00Z\"}",
            api -> api.deliveryDate(9, date)),
        row("orderRemark", "{\"orderRemark\":\"x\"}", api -> api.orderRemark(9, "x")),
        row(
            "warehouseInstruction",
            "{\"warehouseInstruction\":\"x\"}",
            api -> api.warehouseInstruction(9, "x")),
        row("freeText1", "{\"freeText1\":\"x\"}", api -> api.freeText1(9, "x")),
        row("freeText2", "{\"freeText2\":\"x\"}", api -> api.freeText2(9, "x")),
        row("freeText3", "{\"freeText3\":\"x\"}", api -> api.freeText3(9, "x")),
        row(
            "consigneeAndOrderNotifications",
            "{\"consignee\":{\"name\":\"x\"}}",
            api -> api.consigneeAndOrderNotifications(9, consignee())),
        row(
            "freightPrice",
            "{\"freightPrice\":1.50}",
            api -> api.freightPrice(9, Optional.of(new BigDecimal("1.50")))),
        row(
            "freightPrice",
            "{\"freightPrice\":null}",
            api -> api.freightPrice(9, Optional.empty())),
        row("invoiceUrl", "{\"invoiceUrl\":\"x\"}", api -> api.invoiceUrl(9, "x")),
        row(
            "transporter",
            "{\"transporterCode\":\"x\"}",
            api ->
                api.transporter(
                    9, PatchOrderTransporterModel.builder().transporterCode("x").build())),
        row(
            "servicePointCode",
            "{\"servicePointCode\":\"x\"}",
            api -> api.servicePointCode(9, "x")),
        row("waybill", "{\"waybill\":\"x\"}", api -> api.waybill(9, "x")),
        row("returnWaybill", "{\"returnWaybill\":\"x\"}", api -> api.returnWaybill(9, "x")),
        row(
            "addOrderClasses",
            "{\"classes\":[{\"code\":\"x\"}]}",
            api -> api.addOrderClasses(9, List.of(PostOrderClass.builder().code("x").build()))),
        row("setOrderClasses", "{\"classes\":[]}", api -> api.setOrderClasses(9, List.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("linePatches")
  void fieldOfALineGoesOutAlone(
      String path, String body, Function<OrderLinePatchApi, PatchOrderResponse> call) {
    SERVER.stubFor(
        patch("/api/v1/orders/9/lines/4/" + path)
            .withRequestBody(equalToJson(body))
            .willReturn(okJson("{\"orderId\":9}")));
    assertThat(call.apply(Stub.client(SERVER).orderLinePatches()).orderId()).contains(9);
  }

  static Stream<Arguments> linePatches() {
    BigDecimal two = new BigDecimal("2");
    return Stream.of(
        line("linePrice", "{\"linePrice\":2}", api -> api.linePrice(9, 4, Optional.of(two))),
        line(
            "customerLinePrice",
            "{\"customerLinePrice\":2}",
            api -> api.customerLinePrice(9, 4, Optional.of(two))),
        line("comment", "{\"comment\":\"x\"}", api -> api.comment(9, 4, "x")),
        line(
            "reportedNumberOfItems",
            "{\"reportedNumberOfItems\":2}",
            api -> api.reportedNumberOfItems(9, 4, two)));
  }

  @Test
  void callWithoutBodySendsAnExplicitEmptyOne() {
    String path = "/api/v1/orders/9/setReportedNumberOfItemsToPickedNumberOfItems";
    SERVER.stubFor(
        patch(path)
            .withHeader("Content-Length", equalTo("0"))
            .withHeader("Transfer-Encoding", absent())
            .willReturn(okJson("{\"orderId\":9}")));
    OrderPatchApi patches = Stub.client(SERVER).orderPatches();
    assertThat(patches.setReportedNumberOfItemsToPickedNumberOfItems(9).orderId()).contains(9);
  }

  @Test
  void returnedItemsAreAcknowledgedForTheWholeOrder() {
    String path = "/api/v1/orders/9/setReportedReturnedNumberOfItemsToReturnedNumberOfItems";
    SERVER.stubFor(
        patch(urlPathEqualTo(path))
            .withQueryParam("onlyUpdateOrderLinesWhichHaveReturnedItems", equalTo("true"))
            .willReturn(okJson("{\"orderId\":9}")));
    OrderPatchApi patches = Stub.client(SERVER).orderPatches();
    assertThat(patches.setReportedReturnedNumberOfItemsToReturnedNumberOfItems(9, true).orderId())
        .contains(9);
  }

  @Test
  void answerThatIsDeclaredAsBinaryIsNotRead() {
    String path = "/api/v1/orders/9/lines/4/reportedReturnedNumberOfItems";
    SERVER.stubFor(
        patch(path)
            .withRequestBody(equalToJson("{\"reportedReturnedNumberOfItems\":1}"))
            .willReturn(WireMock.ok()));
    Stub.client(SERVER).orderLinePatches().reportedReturnedNumberOfItems(9, 4, BigDecimal.ONE);
    SERVER.verify(1, WireMock.patchRequestedFor(urlPathEqualTo(path)));
  }

  private static PatchConsigneeAndNotificationsModel consignee() {
    return PatchConsigneeAndNotificationsModel.builder()
        .consignee(PostOrderConsignee.builder().name("x").build())
        .build();
  }

  private static Arguments row(
      String path, String body, Function<OrderPatchApi, PatchOrderResponse> call) {
    return arguments(path, body, call);
  }

  private static Arguments line(
      String path, String body, Function<OrderLinePatchApi, PatchOrderResponse> call) {
    return arguments(path, body, call);
  }
}
