// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of a client and the endpoint that it is for, written as {@code PUT /orders/{orderId} =
 * orders().put(int, PostOrderModel)}.
 *
 * @param api method of the client's facade, such as {@code orders}
 * @param signature of the method, such as {@code put(int, PostOrderModel)}
 */
public record EndpointCall(String verb, String template, String api, String signature) {
  private static final Pattern LINE =
      Pattern.compile("([A-Z]+) (/\\S*) = (\\w+)\\(\\)\\.(\\w+\\(.*\\))");

  public static EndpointCall of(String line) {
    Matcher call = LINE.matcher(line.strip());
    if (!call.matches()) {
      throw new IllegalArgumentException("no endpoint and method: " + line);
    }
    return new EndpointCall(call.group(1), call.group(2), call.group(3), call.group(4));
  }

  public String endpoint() {
    return verb + " " + template;
  }

  public String method() {
    return api + "()." + signature;
  }

  /** Name of its fixtures: method and path. */
  public String fixture() {
    return verb + template.replace('/', '_');
  }

  /**
   * Carries the call out on this client; of a list the first page is read.
   *
   * @param samples an argument of this type
   * @return empty if the call answers nothing
   */
  public Optional<Object> on(Object client, Function<Type, Object> samples) {
    Object target =
        Objects.requireNonNull(invoke(client, find(client.getClass(), api + "()")), api);
    Method method = find(target.getClass(), signature);
    Object[] arguments = Stream.of(method.getGenericParameterTypes()).map(samples).toArray();
    Object answer = invoke(target, method, arguments);
    if (answer instanceof Pages<?> pages) {
      return Optional.of(pages.iterator().next().records());
    }
    if (answer instanceof RestCall.Dated<?> dated) {
      return Optional.of(dated.value());
    }
    return answer instanceof Optional<?> optional
        ? Optional.of(optional.orElseThrow())
        : Optional.ofNullable(answer);
  }

  /** The records that an answer holds; those that could not be read are a failure. */
  public static List<?> records(Object answer) {
    if (!(answer instanceof Listing<?> listing)) {
      return List.of(answer);
    }
    if (!listing.malformed().isEmpty()) {
      throw new IllegalStateException("cannot be read: " + listing.malformed());
    }
    return listing.items();
  }

  /** As it is written here: the types' simple names, with their parameters. */
  static String signature(Method method) {
    return Stream.of(method.getGenericParameterTypes())
        .map(type -> type.getTypeName().replaceAll("[\\w.]+[.$](\\w+)", "$1"))
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  private static Method find(Class<?> type, String signature) {
    return Stream.of(type.getMethods())
        .filter(method -> signature(method).equals(signature))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no " + signature));
  }

  private static @Nullable Object invoke(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call " + method, e);
    }
  }

  @Override
  public String toString() {
    return endpoint() + " = " + method();
  }
}
