// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Caller;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.ManualClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An OGOship with ten pieces of MUKI and none of SUKAT. */
abstract class OgoshipFixture {
  static final String PAGE = "?limit=250&page=1";
  static final String ORDERS = "/api/v1/Orders";
  static final String SCOPES =
      "read:order write:order read:product write:product read:webhook write:webhook"
          + " read:metadata write:metadata";

  final ManualClock clock = ManualClock.at("2026-03-05T10:00:00Z");
  final OgoshipServer server = OgoshipServer.start(clock);
  Caller caller = signedIn(server.merchant());

  @BeforeEach
  void fill() {
    addProduct("MUKI");
    addProduct("SUKAT");
    server.floor().receive("MUKI", 10);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  Caller signedIn(OgoshipMerchant merchant) {
    return signedIn(merchant, SCOPES);
  }

  Caller signedIn(OgoshipMerchant merchant, String scopes) {
    String token = Json.text(Json.read(token(password(merchant, scopes)).body()), "access_token");
    return Caller.bearer(server.baseUri(), token);
  }

  /** The fields of a password grant; a test may change them. */
  Map<String, String> password(OgoshipMerchant merchant, String scopes) {
    return Map.of(
        "grant_type", "password",
        "client_id", server.clientId(),
        "client_secret", server.clientSecret(),
        "username", merchant.merchantId(),
        "password", merchant.secretToken(),
        "scope", scopes);
  }

  HttpResponse<String> token(Map<String, String> fields) {
    return tokenAs("application/x-www-form-urlencoded", form(fields));
  }

  HttpResponse<String> tokenAs(String type, String body) {
    Caller open = new Caller(server.tokenUri(), "", "");
    try {
      return open.send(open.request("POST", "", body).setHeader("Content-Type", type).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  JsonNode addProduct(String code) {
    return caller.post("/api/v1/Products", "{\"code\":\"" + code + "\",\"languageCode\":\"fi\"}");
  }

  static String line(String code, int pieces) {
    return "{\"code\":\"%s\",\"quantity\":%d}".formatted(code, pieces);
  }

  static String body(String reference, String status, String more, String... lines) {
    return """
        {"reference":"%s","status":"%s","shippingCode":"POSTI-HOME",%s
         "customer":{"name":"Aino Esimerkki","address1":"Keksittykatu 1","zip":"00100",
                     "city":"Helsinki","countryCode":"FI","phone":"+358 00 000 0001"},
         "orderLines":[%s]}
        """
        .formatted(reference, status, more, String.join(",", lines));
  }

  /** Without lines: those that are stored stay. */
  static String headOnly(String reference, String status) {
    return body(reference, status, "").replaceAll(",\\s*\"orderLines\":\\[\\]", "");
  }

  JsonNode order(String reference, String... lines) {
    return caller.post(ORDERS, body(reference, "new", "", lines));
  }

  JsonNode mugs(String reference, int pieces) {
    return order(reference, line("MUKI", pieces));
  }

  HttpResponse<String> put(String reference, String body) {
    return caller.call("PUT", ORDERS + "/" + reference, body);
  }

  JsonNode stored(String reference) {
    return server.order(reference).orElseThrow();
  }

  String status(String reference) {
    return Json.text(stored(reference), "status");
  }

  /** Pieces of MUKI: on the shelf, reserved, free. */
  int[] mugs() {
    StockFigures figures = server.stock("MUKI");
    return new int[] {figures.stock(), figures.reserved(), figures.available()};
  }
}
