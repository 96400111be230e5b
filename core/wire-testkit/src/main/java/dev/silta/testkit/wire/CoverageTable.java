// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which endpoint of a vendor has which method of our client, and which test shows it. */
public final class CoverageTable {
  /** Set to {@code write}, the table is written instead of compared. */
  public static final String PROPERTY = "silta.coverage";

  private final List<EndpointCall> calls;
  private final Map<String, String> notOffered;
  private final Class<?> test;

  /**
   * A table.
   *
   * @param notOffered endpoints without a method, with the reason
   * @param test carries all the calls out
   */
  public CoverageTable(List<EndpointCall> calls, Map<String, String> notOffered, Class<?> test) {
    this.calls = calls;
    this.notOffered = notOffered;
    this.test = test;
  }

  /** Endpoints of the vendor that are neither called nor excused. */
  public List<String> missing(List<String> endpoints) {
    Set<String> named =
        Stream.concat(calls.stream().map(EndpointCall::endpoint), notOffered.keySet().stream())
            .map(CoverageTable::anonymous)
            .collect(Collectors.toSet());
    return endpoints.stream().filter(each -> !named.contains(anonymous(each))).toList();
  }

  /** Public methods of the client's interfaces that no call is for. */
  public Set<String> uncalled(Class<?> client) {
    Set<String> methods =
        Stream.of(client.getDeclaredMethods())
            .filter(api -> api.getReturnType().getSimpleName().endsWith("Api"))
            .flatMap(api -> methods(api))
            .collect(Collectors.toCollection(TreeSet::new));
    calls.forEach(call -> methods.remove(call.method()));
    return methods;
  }

  private static Stream<String> methods(Method api) {
    return Stream.of(api.getReturnType().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(method -> api.getName() + "()." + EndpointCall.signature(method));
  }

  /** Compares the file with the table, or writes it if {@link #PROPERTY} says so. */
  public void check(Path file, String title, String command) throws IOException {
    String text = text(title, command);
    if (System.getProperty(PROPERTY, "").equals("write")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).as("rewrite it: %s", command).isEqualTo(text);
  }

  private String text(String title, String command) {
    StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
    text.append("Written by a test, which fails if this is out of date. To rewrite it: `")
        .append(command)
        .append("`\n\n| endpoint | method | test |\n|---|---|---|\n");
    for (EndpointCall call : calls) {
      text.append(
          "| `%s` | `%s` | `%s` |%n".formatted(call.endpoint(), call.method(), shown(call)));
    }
    text.append("\n## Not offered\n\n| endpoint | why |\n|---|---|\n");
    notOffered.forEach((endpoint, why) -> text.append("| `%s` | %s |%n".formatted(endpoint, why)));
    return text.toString();
  }

  private String shown(EndpointCall call) {
    return test.getSimpleName() + ": " + call.fixture();
  }

  /** Names of path variables differ from source to source. */
  private static String anonymous(String endpoint) {
    return endpoint.replaceAll("\\{\\w+}", "{}");
  }
}
