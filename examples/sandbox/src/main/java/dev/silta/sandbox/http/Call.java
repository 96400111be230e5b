// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A request that has found its route. */
public record Call(Request request, String key, List<String> parameters, Query query) {

  /** The id in the path; a text that is no number is an unknown id. */
  public long id(int index) {
    try {
      return Long.parseLong(parameters.get(index));
    } catch (NumberFormatException e) {
      throw new Refusal(404, "Not found");
    }
  }

  public long id() {
    return id(0);
  }

  public String text(int index) {
    return parameters.get(index);
  }

  /** The body as an object; no body is the empty object. */
  public ObjectNode body() {
    if (request.body().isEmpty()) {
      return Json.object();
    }
    if (Json.read(request.body()) instanceof ObjectNode object) {
      return object;
    }
    throw new Refusal(400, "The body is not a JSON object");
  }

  /** The body after a check against its shape. */
  public ObjectNode body(Shape shape) {
    ObjectNode body = body();
    shape.check(body);
    return body;
  }
}
