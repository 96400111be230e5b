// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.silta.ongoing.Stub.OWNER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceReadsApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void readGoesWhereItShould(String path, String answer, Consumer<OngoingClient> call) {
    SERVER.stubFor(request("GET", urlEqualTo("/api/v1" + path)).willReturn(okJson(answer)));
    call.accept(Stub.client(SERVER));
    SERVER.verify(1, requestedFor("GET", urlEqualTo("/api/v1" + path)));
  }

  static Stream<Arguments> reads() {
    return Stream.of(
        read(
            "/articles/classes?goodsOwnerId=77",
            "{\"articleClasses\":[{\"id\":1}]}",
            client -> client.articleRegisters().classes(OWNER)),
        read(
            "/articles/groups?goodsOwnerId=77",
            "{\"articleGroups\":[]}",
            client -> client.articleRegisters().groups(OWNER)),
        read(
            "/articles/categories?goodsOwnerId=77",
            "{}",
            client -> client.articleRegisters().categories(OWNER)),
        read(
            "/articles/5/dangerousGoods",
            "{}",
            client -> client.articleRegisters().dangerousGoods(5)),
        read(
            "/articles/dangerousGoods?goodsOwnerId=77&articleNumbers=A&articleNumbers=B",
            "[]",
            client -> client.articleRegisters().dangerousGoods(OWNER, List.of("A", "B"))),
        read(
            "/articles/5/structureDefinition",
            "{}",
            client -> client.articleRegisters().structureDefinition(5)),
        read(
            "/articles/structureDefinitions?goodsOwnerId=77&articleNumbers=A&articleKind=Structure",
            "[]",
            client ->
                client.articleRegisters().structureDefinitions(OWNER, List.of("A"), "Structure")),
        read("/articles/5/files", "[]", client -> client.articleFiles().list(5)),
        read(
            "/articleItems/statuses?goodsOwnerId=77",
            "{\"articleItemStatuses\":[]}",
            client -> client.articleItems().statuses(OWNER)),
        read("/orders/5/files", "[]", client -> client.orderFiles().list(5)),
        read(
            "/orders/types?goodsOwnerId=77",
            "{\"orderTypes\":[{\"code\":\"A\"}]}",
            client -> client.orders().types(OWNER)),
        read(
            "/orders/classes?goodsOwnerId=77",
            "{\"orderClasses\":[]}",
            client -> client.orders().classes(OWNER)),
        read("/orders/5/invoiceCharges", "[]", client -> client.orders().invoiceCharges(5)),
        read("/orders/5/wayBillRows", "[]", client -> client.orderShipping().wayBillRows(5)),
        read(
            "/orders/wayOfDeliveryTypes?goodsOwnerId=77",
            "{\"wayOfDeliveryTypes\":[{\"id\":4,\"code\":\"P\",\"name\":\"Point\"}]}",
            client -> client.waysOfDelivery().list(OWNER)),
        read(
            "/transporterContracts?goodsOwnerId=77",
            "[]",
            client -> client.transporterContracts().list(OWNER)),
        read("/parcelTypes?goodsOwnerId=77", "[]", client -> client.parcelTypes().list(OWNER)),
        read("/warehouses", "[{\"id\":1,\"code\":\"A\"}]", client -> client.warehouses().list()),
        read("/warehouses/1/zones", "[]", client -> client.warehouses().zones(1)),
        read("/warehouses/locations/types", "[]", client -> client.warehouses().locationTypes()),
        read("/inventoryAdjustments/6", "{}", client -> client.inventoryAdjustments().get(6)),
        read(
            "/purchaseOrders/7",
            "{\"purchaseOrderInfo\":{\"purchaseOrderId\":7}}",
            client -> client.purchaseOrders().get(7)),
        read(
            "/purchaseOrders/statuses",
            "{\"orderStatuses\":[]}",
            client -> client.purchaseOrders().statuses()),
        read(
            "/purchaseOrders/types?goodsOwnerId=77",
            "{\"purchaseOrderTypes\":[]}",
            client -> client.purchaseOrders().types(OWNER)),
        read("/purchaseOrders/7/files", "[]", client -> client.purchaseOrderFiles().list(7)),
        read(
            "/returnOrders/8",
            "{\"returnOrderInfo\":{\"returnOrderId\":8}}",
            client -> client.returnOrders().get(8)),
        read(
            "/returnOrders/statuses",
            "{\"returnOrderStatuses\":[]}",
            client -> client.returnOrders().statuses()),
        read(
            "/returnOrders/returnCauses?goodsOwnerId=77",
            "{\"returnCauses\":[]}",
            client -> client.returnOrders().causes(OWNER)));
  }

  private static Arguments read(String path, String answer, Consumer<OngoingClient> call) {
    return arguments(path, answer, call);
  }
}
