// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Json;

/** The body of an answer that says no. */
public enum ErrorShape {
  /** The documented model with statusCode, statusDescription and message. */
  API_ERROR,
  /** No body. */
  EMPTY,
  /** The page of a proxy. */
  HTML,
  /** The older ASP.NET validation: {@code message} and {@code modelState}. */
  MODEL_STATE,
  /** The newer ASP.NET validation: {@code title} and {@code errors}. */
  PROBLEM;

  Answer of(int status, String message) {
    return switch (this) {
      case API_ERROR -> Answer.json(status, apiError(status, message));
      case EMPTY -> Answer.empty(status);
      case HTML -> Answer.html(status, message);
      case MODEL_STATE -> Answer.json(status, modelState(message));
      case PROBLEM -> Answer.json(status, problem(status, message));
    };
  }

  private static ObjectNode apiError(int status, String message) {
    ObjectNode error = Json.object().put("statusCode", status);
    return error.put("statusDescription", description(status)).put("message", message);
  }

  private static String description(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 415 -> "Unsupported Media Type";
      default -> "Error";
    };
  }

  private static ObjectNode modelState(String message) {
    ObjectNode error = Json.message("The request is invalid.");
    error.putObject("modelState").putArray("request").add(message);
    return error;
  }

  private static ObjectNode problem(int status, String message) {
    ObjectNode error = Json.object().put("title", "One or more validation errors occurred.");
    error.put("status", status).putObject("errors").putArray("request").add(message);
    return error;
  }
}
