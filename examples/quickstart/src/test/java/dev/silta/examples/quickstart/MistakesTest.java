// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.silta.http.ApiException;
import dev.silta.sandbox.Sandbox;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each realistic mistake says what is wrong and what to do. Prints the whole list, to be read. */
@Timeout(60)
class MistakesTest {
  private static final Map<String, String> SAID = new ConcurrentSkipListMap<>();

  /** A mistake; what must be said of the cause; what must be said of the remedy. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        row(
            "settings: store name with domain",
            Mistakes::storeNameWithDomain,
            "storeName is",
            "such as examplestore"),
        row("settings: no address", Mistakes::noAddress, "set either", "storeName or baseUri"),
        row("settings: plain http", Mistakes::plainHttp, "must be https", "or http on loopback"),
        row(
            "settings: password in the address",
            Mistakes::passwordInTheAddress,
            "must not hold user or password",
            "settings of their own"),
        row(
            "settings: key in the query",
            Mistakes::keyInTheQuery,
            "must not hold a query",
            "settings of their own"),
        row(
            "settings: Ongoing system with path",
            Mistakes::systemWithPath,
            "system is the bare name",
            "such as examplewarehouse"),
        row(
            "settings: secret pasted with a blank",
            Mistakes::secretWithBlank,
            "secret token",
            "nor begin or end with a blank"),
        row(
            "way: unknown host, or wrong store name",
            Mistakes::unknownHost,
            "the name of the host is not known",
            "-> check the store"),
        row(
            "way: server down",
            Mistakes::serverDown,
            "nothing accepts connections there",
            "-> the server is down, or host and port"),
        row(
            "way: https to a plain port",
            Mistakes::httpsToPlainPort,
            "nobody answered in time",
            "or the port does not speak TLS"),
        row(
            "way: slow server",
            Mistakes::slowServer,
            "no complete answer within 300 ms",
            "-> the server is slow"),
        row(
            "answer: page of a proxy",
            Mistakes::proxyPage,
            "success with a page of text/html",
            "-> a proxy, a login page"),
        row(
            "answer: wrong base path",
            Mistakes::wrongPath,
            "404",
            "-> a proxy, a login page or another site answered"),
        row(
            "answer: redirect",
            Mistakes::redirected,
            "redirects are not followed",
            "-> check the base address"),
        row(
            "answer: maintenance",
            Mistakes::maintenance,
            "503",
            "-> the server, or a proxy in front of it"),
        row("answer: too many calls", Mistakes::tooManyCalls, "429", "one lane"),
        row(
            "answer: JSON of another API",
            Mistakes::otherJson,
            "/data: is missing",
            "-> this is not as the API is documented"),
        row(
            "answer: wrong type in a needed field",
            Mistakes::wrongType,
            "/id: is not a valid",
            "if it is, report this line"),
        row(
            "MyCashflow: expired or wrong key",
            Mistakes::expiredKey,
            "401",
            "-> check user and key"),
        row(
            "MyCashflow: user is no e-mail address",
            Mistakes::userWithoutAt,
            "401",
            "-> user must be the e-mail address"),
        row(
            "MyCashflow: plan without API",
            Mistakes::planWithoutApi,
            "403",
            "store's plan has the API"),
        row(
            "Ongoing: user without WSI, such as an e-mail address",
            Mistakes::userWithoutWsi,
            "401",
            "begins with WSI"),
        row(
            "Ongoing: wrong password",
            Mistakes::wrongPassword,
            "401",
            "-> check user and password"),
        row(
            "Ongoing: goods owner of somebody else",
            Mistakes::foreignGoodsOwner,
            "403",
            "check goodsOwnerId"),
        row(
            "Ongoing: unknown goods owner",
            Mistakes::unknownGoodsOwner,
            "999",
            "check goodsOwnerId"),
        row(
            "OGOship: wrong secret token",
            Mistakes::wrongSecretToken,
            "no access token",
            "check merchant id, secret token"),
        row(
            "OGOship: wrong client",
            Mistakes::wrongClient,
            "no access token",
            "client id and client secret"),
        row("OGOship: wrong API key", Mistakes::wrongApiKey, "401", "-> check the API key"),
        row(
            "OGOship: missing scope",
            Mistakes::missingScope,
            "403",
            "-> the application lacks a right"));
  }

  private static Arguments row(
      String name, Consumer<Mistakes> mistake, String cause, String remedy) {
    return arguments(name, mistake, cause, remedy);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void causeAndRemedyAreSaid(String name, Consumer<Mistakes> mistake, String cause, String remedy) {
    try (Sandbox sandbox = Sandbox.start()) {
      Throwable thrown = catchThrowable(() -> mistake.accept(new Mistakes(sandbox)));
      SAID.put(name, kind(thrown) + ": " + thrown.getMessage());
      assertThat(thrown).isInstanceOfAny(ApiException.class, IllegalArgumentException.class);
      assertThat(thrown.getMessage())
          .contains(cause, remedy)
          .doesNotContain(Mistakes.WRONG, "Secret product", sandbox.shop().key())
          .doesNotContain(sandbox.warehouse().password(), sandbox.ogoship().secretToken());
    }
  }

  @Test
  void slashesAtTheEndAreNoMistake() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThatCode(() -> new Mistakes(sandbox).trailingSlash()).doesNotThrowAnyException();
    }
  }

  private static String kind(Throwable thrown) {
    return thrown.getClass().getSimpleName();
  }

  @AfterAll
  static void print() {
    System.out.println("What a person reads after each of " + SAID.size() + " mistakes");
    SAID.forEach((name, text) -> System.out.println(name + "\n    " + text));
  }
}
