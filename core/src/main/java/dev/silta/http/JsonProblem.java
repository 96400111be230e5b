// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson found wrong, told without the values that Jackson's own messages quote.
 *
 * @param pointer JSON pointer of the place
 * @param problem what is wrong there
 * @param lasting whether it is sound JSON beyond the type or a limit: asking again is of no use
 */
record JsonProblem(String pointer, String problem, boolean lasting) {
  private static final Pattern MISSING = Pattern.compile("attributes are not set \\[([\\w, ]+)]");

  static JsonProblem of(JsonProcessingException e) {
    // Jackson wraps what the parser says into mapping exceptions
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof JsonProcessingException && !(each instanceof JsonMappingException)) {
        return new JsonProblem("", syntax(each), each instanceof StreamConstraintsException);
      }
    }
    return e instanceof JsonMappingException mapping
        ? new JsonProblem(pointer(mapping), schema(mapping), true)
        : new JsonProblem("", "is not JSON", false);
  }

  /** Jackson's exception is not kept as the cause: its message holds values. */
  JsonException toException() {
    return new JsonException(pointer, problem, lasting, null);
  }

  private static String syntax(Throwable e) {
    if (e instanceof StreamConstraintsException) {
      return "exceeds a limit of depth, number, string or document length";
    }
    return e instanceof JsonEOFException ? "ends too early" : "is not JSON";
  }

  private static String schema(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "is an unknown property";
    }
    if (e instanceof InvalidFormatException format) {
      return "is not a valid " + name(format.getTargetType());
    }
    if (e instanceof ValueInstantiationException built) {
      return incomplete(name(built.getType().getRawClass()), e.getCause());
    }
    return e instanceof MismatchedInputException input
        ? "does not fit " + name(input.getTargetType())
        : "cannot be read";
  }

  /** Immutables names the attributes; the text of any other check could quote a value. */
  private static String incomplete(String type, @Nullable Throwable cause) {
    String text = cause == null ? "" : String.valueOf(cause.getMessage());
    Matcher missing = MISSING.matcher(text);
    return missing.find()
        ? "lacks required [" + missing.group(1) + "] of " + type
        : "violates a rule of " + type;
  }

  private static String name(@Nullable Class<?> type) {
    return type == null ? "the type" : type.getSimpleName().replaceFirst("^Immutable", "");
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream().map(JsonProblem::step).collect(Collectors.joining());
  }

  private static String step(Reference reference) {
    String name = reference.getFieldName();
    return "/" + (name == null ? reference.getIndex() : name.replace("~", "~0").replace("/", "~1"));
  }
}
