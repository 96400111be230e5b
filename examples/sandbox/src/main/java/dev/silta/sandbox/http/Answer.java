// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the caller, and how far it gets on the way. */
public record Answer(
    int status, String contentType, String body, Map<String, String> headers, Delivery delivery) {

  /** How an answer is put on the wire. */
  public enum Delivery {
    /** Complete. */
    WHOLE,
    /** Headers and a piece of the body, then silence. */
    STALLED,
    /** The connection is closed instead. */
    CLOSED
  }

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer json(int status, JsonNode body) {
    return of(status, "application/json; charset=utf-8", Json.write(body));
  }

  public static Answer ok(JsonNode body) {
    return json(200, body);
  }

  public static Answer html(int status, String title) {
    String page = "<!DOCTYPE html><html><body><h1>" + title + "</h1></body></html>";
    return of(status, "text/html; charset=utf-8", page);
  }

  public static Answer empty(int status) {
    return of(status, "", "");
  }

  public static Answer closed() {
    return empty(500).deliveredAs(Delivery.CLOSED);
  }

  private static Answer of(int status, String contentType, String body) {
    return new Answer(status, contentType, body, Map.of(), Delivery.WHOLE);
  }

  public Answer deliveredAs(Delivery how) {
    return new Answer(status, contentType, body, headers, how);
  }

  public Answer withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, body, more, delivery);
  }

  public boolean isJson() {
    return contentType.startsWith("application/json");
  }
}
