// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.Warehouse;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.Stub;
import dev.silta.ogoship.mapping.OgoshipSettings;

/** Paths and answers of the stubbed server. */
final class Wire {
  static final String ORDERS = "/api/v1/Orders";
  static final String PRODUCTS = "/api/v1/Products";
  static final String STOCK = "/api/v1/Stock";
  static final String ID = "6f1f6c1e-2d0b-4c0e-9a57-0a3c2b7f1d11";

  private Wire() {}

  static Warehouse warehouse(WireMockExtension server, OgoshipSettings settings) {
    OgoshipClient client = Stub.client(server);
    return OgoshipWarehouse.builder(client, settings).build();
  }

  static MappingBuilder byReference(String reference, String... orders) {
    return get(urlPathEqualTo(ORDERS))
        .withQueryParam("reference", equalTo(reference))
        .willReturn(okJson(list(orders)));
  }

  static String order(String id, String reference, String status) {
    return """
        {"id":"%s","reference":"%s","status":"%s","shippingCode":"posti_home",
         "customer":{"name":"Aino Esimerkki","address1":"Mallikatu 3 B","city":"Helsinki",
         "countryCode":"FI"},"orderLines":[{"code":"MUKI-SIN-1","quantity":2}]}"""
        .formatted(id, reference, status);
  }

  static String list(String... items) {
    return "[" + String.join(",", items) + "]";
  }

  static ResponseDefinitionBuilder refusal(int status, String message) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"statusCode\":" + status + ",\"message\":\"" + message + "\"}");
  }
}
