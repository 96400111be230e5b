// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.silta.ongoing.Stub.OWNER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.ongoing.model.PostFileModel;
import dev.silta.ongoing.model.PostFileNoFilenameModel;
import dev.silta.ongoing.model.PostOrderTrackingModel;
import dev.silta.ongoing.model.PostParcelTypeModel;
import dev.silta.ongoing.model.PostParcelUsingIdTypeModel;
import dev.silta.ongoing.model.PostPurchaseOrderModel;
import dev.silta.ongoing.model.PostReturnOrderModel;
import dev.silta.ongoing.model.PostWayBillRowModel;
import dev.silta.ongoing.model.PutOrderTextLineModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceWritesApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ROW = Fixtures.text("model/PostWayBillRowModel.json");
  private static final String FILE =
      "{\"fileName\":\"a.txt\",\"mimeType\":\"text/plain\",\"fileDataBase64\":\"QQ==\"}";
  private static final Instant TIME = Instant.parse("2026-03-09T00:00:00Z");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("writes")
  void writeGoesWhereItShould(
      String method, String path, String body, Consumer<OngoingClient> call) {
    MappingBuilder stub = request(method, urlEqualTo("/api/v1" + path));
    if (!body.isEmpty()) {
      stub.withRequestBody(equalToJson(body));
    }
    SERVER.stubFor(stub.willReturn(okJson("{\"message\":\"ok\"}")));
    call.accept(Stub.client(SERVER));
    SERVER.verify(1, requestedFor(method, urlEqualTo("/api/v1" + path)));
  }

  static Stream<Arguments> writes() {
    return Stream.of(
        write(
            "DELETE",
            "/articles/classes/3",
            "",
            client -> client.articleRegisters().deleteClass(3)),
        write(
            "PUT",
            "/articles/5/classes",
            "{\"articleClassIds\":[3]}",
            client -> client.articleRegisters().setClasses(5, List.of(3))),
        write(
            "PATCH",
            "/articles/5/storageClass",
            "{\"storageClassName\":\"cold\"}",
            client -> client.articleRegisters().patchStorageClass(5, "cold")),
        write(
            "DELETE",
            "/articles/5/storageClass",
            "",
            client -> client.articleRegisters().deleteStorageClass(5)),
        write("POST", "/orders/5/files", FILE, client -> client.orderFiles().post(5, file())),
        write("PUT", "/orders/5/files/6", FILE, client -> client.orderFiles().put(5, 6, file())),
        write(
            "PUT",
            "/orders/5/files?fileName=a%20b.pdf",
            "{\"mimeType\":\"text/plain\",\"fileDataBase64\":\"QQ==\"}",
            client -> client.orderFiles().put(5, "a b.pdf", unnamedFile())),
        write("DELETE", "/orders/5/files/6", "", client -> client.orderFiles().delete(5, 6)),
        write(
            "DELETE",
            "/orders/5/classes?onlyDeleteParcelTypeSuggestionOrderClasses=true",
            "",
            client -> client.orderPatches().deleteClasses(5, true)),
        write(
            "PUT",
            "/orders/5/orderTracking",
            "{\"waybill\":\"W\",\"trackingUrl\":\"U\",\"isReturnTracking\":false}",
            client -> client.orderShipping().putTracking(5, tracking())),
        write(
            "PUT",
            "/orders/5/parcels",
            "{\"parcelNumber\":\"P\",\"transportAdministrationType\":\"delivery\"}",
            client -> client.orderShipping().putParcel(5, parcel())),
        write(
            "PUT",
            "/orders/5/parcels/6",
            "{}",
            client ->
                client
                    .orderShipping()
                    .putParcel(5, 6, PostParcelUsingIdTypeModel.builder().build())),
        write(
            "DELETE",
            "/orders/5/parcels/6",
            "",
            client -> client.orderShipping().deleteParcel(5, 6)),
        write(
            "PUT",
            "/orders/5/orderTextLines",
            "{\"rowNumber\":\"1\"}",
            client ->
                client
                    .orderShipping()
                    .putTextLine(5, PutOrderTextLineModel.builder().rowNumber("1").build())),
        write(
            "POST",
            "/orders/5/wayBillRows",
            ROW,
            client -> client.orderShipping().postWayBillRow(5, wayBillRow())),
        write(
            "PATCH",
            "/orders/5/wayBillRows/6",
            ROW,
            client -> client.orderShipping().patchWayBillRow(5, 6, wayBillRow())),
        write(
            "DELETE",
            "/orders/5/wayBillRows/6",
            "",
            client -> client.orderShipping().deleteWayBillRow(5, 6)),
        write(
            "DELETE",
            "/orders/wayOfDeliveryTypes/4",
            "",
            client -> client.waysOfDelivery().delete(4)),
        write(
            "PATCH",
            "/inventoryAdjustments/6/articles/5/setReported",
            "",
            client -> client.inventoryAdjustments().setReported(6, 5)),
        write("DELETE", "/purchaseOrders/7", "", client -> client.purchaseOrders().cancel(7)),
        write(
            "DELETE",
            "/purchaseOrders?goodsOwnerId=77&purchaseOrderNumber=P%2F1",
            "",
            client -> client.purchaseOrders().cancel(OWNER, "P/1")),
        write(
            "PATCH",
            "/purchaseOrders/7/purchaseOrderStatus",
            "{\"purchaseOrderStatusNumber\":900}",
            client -> client.purchaseOrderPatches().purchaseOrderStatus(7, 900)),
        write(
            "PATCH",
            "/purchaseOrders/7/purchaseOrderNumber",
            "{\"purchaseOrderNumber\":\"P\"}",
            client -> client.purchaseOrderPatches().purchaseOrderNumber(7, "P")),
        write(
            "PATCH",
            "/purchaseOrders/7/inDate",
            "{\"inDate\":\"2026-03-09T00:00:00Z\"}",
            client -> client.purchaseOrderPatches().inDate(7, TIME)),
        write(
            "PATCH",
            "/purchaseOrders/7/advisedDate",
            "{\"advisedDate\":\"2026-03-09T00:00:00Z\"}",
            client -> client.purchaseOrderPatches().advisedDate(7, TIME)),
        write(
            "PATCH",
            "/purchaseOrders/7/freeBool1",
            "{\"freeBool1\":true}",
            client -> client.purchaseOrderPatches().freeBool1(7, true)),
        write(
            "PATCH",
            "/purchaseOrders/7/freeText1",
            "{\"freeText1\":\"x\"}",
            client -> client.purchaseOrderPatches().freeText1(7, "x")),
        write(
            "PATCH",
            "/purchaseOrders/7/freeText2",
            "{\"freeText2\":\"x\"}",
            client -> client.purchaseOrderPatches().freeText2(7, "x")),
        write(
            "PATCH",
            "/purchaseOrders/7/freeText3",
            "{\"freeText3\":\"x\"}",
            client -> client.purchaseOrderPatches().freeText3(7, "x")),
        write(
            "PATCH",
            "/purchaseOrders/7/lines/2/reportedNumberOfItems",
            "{\"reportedNumberOfItems\":1}",
            client -> client.purchaseOrderPatches().reportedNumberOfItems(7, 2, BigDecimal.ONE)),
        write(
            "PATCH",
            "/purchaseOrders/7/lines/2/freeText1",
            "{\"freeText1\":\"x\"}",
            client -> client.purchaseOrderPatches().lineFreeText1(7, 2, "x")),
        write(
            "PATCH",
            "/purchaseOrders/7/lines/2/freeText2",
            "{\"freeText2\":\"x\"}",
            client -> client.purchaseOrderPatches().lineFreeText2(7, 2, "x")),
        write(
            "PATCH",
            "/purchaseOrders/7/setReportedNumberOfItemsToReceivedNumberOfItems",
            "",
            client ->
                client.purchaseOrderPatches().setReportedNumberOfItemsToReceivedNumberOfItems(7)),
        write("DELETE", "/returnOrders/8", "", client -> client.returnOrders().cancel(8)),
        write(
            "DELETE",
            "/returnOrders?goodsOwnerId=77&returnOrderNumber=R",
            "",
            client -> client.returnOrders().cancel(OWNER, "R")),
        write(
            "PATCH",
            "/returnOrders/8/returnOrderStatus",
            "{\"returnOrderStatusNumber\":2}",
            client -> client.returnOrders().status(8, 2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("provedWrites")
  void writeIsProvedByItsId(
      String path, String fixture, String answer, Consumer<OngoingClient> call) {
    SERVER.stubFor(
        request("PUT", urlEqualTo("/api/v1" + path))
            .withRequestBody(equalToJson(Fixtures.text(fixture)))
            .willReturn(okJson(answer)));
    call.accept(Stub.client(SERVER));
    SERVER.verify(1, requestedFor("PUT", urlEqualTo("/api/v1" + path)));
  }

  static Stream<Arguments> provedWrites() {
    String purchase = "model/PostPurchaseOrderModel.json";
    String returned = "model/PostReturnOrderModel.json";
    PostPurchaseOrderModel order = Fixtures.read(purchase, PostPurchaseOrderModel.class);
    PostReturnOrderModel back = Fixtures.read(returned, PostReturnOrderModel.class);
    return Stream.of(
        proved(
            "/purchaseOrders",
            purchase,
            "{\"purchaseOrderId\":7}",
            client -> client.purchaseOrders().put(order)),
        proved(
            "/purchaseOrders/7",
            purchase,
            "{\"purchaseOrderId\":7}",
            client -> client.purchaseOrders().put(7, order)),
        proved(
            "/returnOrders",
            returned,
            "{\"returnOrderId\":8}",
            client -> client.returnOrders().put(back)));
  }

  private static PostFileModel file() {
    return PostFileModel.builder()
        .fileName("a.txt")
        .mimeType("text/plain")
        .fileDataBase64("QQ==")
        .build();
  }

  private static PostFileNoFilenameModel unnamedFile() {
    return PostFileNoFilenameModel.builder().mimeType("text/plain").fileDataBase64("QQ==").build();
  }

  private static PostOrderTrackingModel tracking() {
    return PostOrderTrackingModel.builder()
        .waybill("W")
        .trackingUrl("U")
        .isReturnTracking(false)
        .build();
  }

  private static PostParcelTypeModel parcel() {
    return PostParcelTypeModel.builder()
        .parcelNumber("P")
        .transportAdministrationType("delivery")
        .build();
  }

  private static PostWayBillRowModel wayBillRow() {
    return Fixtures.read("model/PostWayBillRowModel.json", PostWayBillRowModel.class);
  }

  private static Arguments write(
      String method, String path, String body, Consumer<OngoingClient> call) {
    return arguments(method, path, body, call);
  }

  private static Arguments proved(
      String path, String fixture, String answer, Consumer<OngoingClient> call) {
    return arguments(path, fixture, answer, call);
  }
}
