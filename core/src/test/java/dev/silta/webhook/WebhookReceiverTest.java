// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import static dev.silta.webhook.Messages.BODY;
import static dev.silta.webhook.Messages.bytes;
import static dev.silta.webhook.Messages.order;
import static dev.silta.webhook.Messages.signature;
import static dev.silta.webhook.Messages.signed;
import static dev.silta.webhook.Messages.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.testkit.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** B46: measure R13 and scenario S127: whatever is not proved has no effect and is counted. */
class WebhookReceiverTest {
  private final ManualClock clock = new ManualClock();
  private final Messages.Reader reader = new Messages.Reader();
  private final WebhookReceiver receiver = receiver(WebhookLimits.defaults());

  private WebhookReceiver receiver(WebhookLimits limits) {
    WebhookVerifier verifier = WebhookVerifiers.hmacSha256(Messages.HEADER, List.of(Messages.KEY));
    return WebhookReceiver.of(verifier, reader, limits, clock);
  }

  private void hasNoEffect(WebhookRequest request, WebhookVerdict verdict) {
    WebhookAnswer answer = receiver.receive(request);

    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.hints()).isEmpty();
    assertThat(receiver.counts().of(verdict)).isEqualTo(1);
    assertThat(receiver.counts().total()).isEqualTo(1);
    assertThat(receiver.counts().hints()).isZero();
  }

  @Test
  void aProvedMessageGivesItsHints() {
    WebhookAnswer answer = receiver.receive(signed(BODY));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.hints()).containsExactly(order("1001"));
    assertThat(receiver.counts().of(WebhookVerdict.ACCEPTED)).isEqualTo(1);
    assertThat(receiver.counts().hints()).isEqualTo(1);
  }

  static Stream<String> signaturesThatProveNothing() {
    String right = signature(BODY);
    return Stream.of(
        "",
        "AAAA",
        "not Base64 !",
        signature(bytes("{\"order\":\"1002\"}")),
        right.substring(0, right.length() - 1),
        right.substring(0, 20),
        right + "A",
        right.toLowerCase(Locale.ROOT),
        right + "," + right,
        "\u00e4".repeat(44));
  }

  @ParameterizedTest
  @MethodSource("signaturesThatProveNothing")
  void aWrongSignatureIsRefusedBeforeTheBodyIsRead(String signature) {
    hasNoEffect(with(signature, BODY), WebhookVerdict.UNPROVED);

    assertThat(reader.read).isEmpty();
  }

  @Test
  void aMissingSignatureIsRefusedBeforeTheBodyIsRead() {
    hasNoEffect(WebhookRequest.of(Map.of(), BODY), WebhookVerdict.UNPROVED);

    assertThat(reader.read).isEmpty();
  }

  @Test
  void ofTwoSignaturesNoneIsTrusted() {
    Map<String, List<String>> headers =
        Map.of(Messages.HEADER, List.of("AAAA"), "x-signature", List.of(signature(BODY)));

    hasNoEffect(WebhookRequest.of(headers, BODY), WebhookVerdict.UNPROVED);
  }

  @Test
  void oneChangedByteOfTheBodyBreaksTheProof() {
    byte[] changed = BODY.clone();
    changed[10]++;

    hasNoEffect(with(signature(BODY), changed), WebhookVerdict.UNPROVED);
  }

  @Test
  void aHugeBodyIsRefusedThoughItIsSigned() {
    hasNoEffect(signed(new byte[5 * 1024 * 1024]), WebhookVerdict.TOO_LARGE);

    assertThat(reader.read).isEmpty();
  }

  @Test
  void theLongestBodyIsTaken() {
    WebhookReceiver narrow = receiver(WebhookLimits.builder().bodyBytes(BODY.length).build());

    assertThat(narrow.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.ACCEPTED);
    assertThat(narrow.receive(signed(bytes(" {\"order\":\"1001\"}"))).verdict())
        .isEqualTo(WebhookVerdict.TOO_LARGE);
  }

  static Stream<Map<String, List<String>>> headersThatAreRefused() {
    List<String> proof = List.of(signature(BODY));
    return Stream.of(
        Map.of(Messages.HEADER, proof, "X-Shop", List.of("a\r\nX-Admin: 1")),
        Map.of(Messages.HEADER, proof, "X-Shop\nX-Admin", List.of("1")),
        Map.of(Messages.HEADER, proof, "X-Shop", List.of("a\u0000b")),
        Map.of(Messages.HEADER, proof, "X-Shop", List.of("a".repeat(40_000))),
        Map.of(Messages.HEADER, proof, "X-Shop", Collections.nCopies(101, "a")));
  }

  @ParameterizedTest
  @MethodSource("headersThatAreRefused")
  void headersThatSmuggleOrFloodAreRefused(Map<String, List<String>> headers) {
    hasNoEffect(WebhookRequest.of(headers, BODY), WebhookVerdict.BAD_HEADERS);
  }

  @Test
  void onlyPostIsTaken() {
    hasNoEffect(signed(BODY).withMethod("GET"), WebhookVerdict.WRONG_METHOD);

    assertThat(receiver.receive(signed(BODY).withMethod("POST")).status()).isEqualTo(200);
  }

  static Stream<byte[]> bodiesThatCannotBeRead() {
    return Stream.of(
        new byte[0],
        bytes("nonsense"),
        bytes("null"),
        bytes("\"1001\""),
        bytes("{\"order\":\"1001\"} trailing"),
        bytes("[".repeat(5_000)),
        bytes("{\"order\":\"   \"}"),
        bytes("{\"order\":{\"number\":\"1001\"}}"),
        bytes("{\"order\":\"" + "9".repeat(101) + "\"}"),
        bytes("{\"order\":\"10\\r\\n01\"}"),
        new byte[] {'{', '"', 'o', 'r', 'd', 'e', 'r', '"', ':', '"', (byte) 0xff, '"', '}'},
        new byte[] {'{', '"', 'o', 'r', 'd', 'e', 'r', '"', ':', '"', (byte) 0xc3, '"', '}'});
  }

  @ParameterizedTest
  @MethodSource("bodiesThatCannotBeRead")
  void aProvedBodyThatCannotBeReadIsCounted(byte[] body) {
    hasNoEffect(signed(body), WebhookVerdict.MALFORMED);
  }

  @Test
  void anotherTenantsMessageIsCountedAndAnsweredLikeASuccess() {
    hasNoEffect(signed(bytes("{\"tenant\":\"other\"}")), WebhookVerdict.OTHER_TENANT);

    assertThat(WebhookVerdict.OTHER_TENANT.status()).isEqualTo(200);
  }

  @Test
  void aMessageAboutNothingOfOursIsCounted() {
    hasNoEffect(signed(bytes("{\"nothing\":1}")), WebhookVerdict.NOTHING_TO_DO);
  }

  @Test
  void aReplayIsAnsweredLikeASuccessAndHasNoEffect() {
    receiver.receive(signed(BODY));

    WebhookAnswer again = receiver.receive(signed(BODY));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.hints()).isEmpty();
    assertThat(receiver.counts().of(WebhookVerdict.DUPLICATE)).isEqualTo(1);
    assertThat(receiver.counts().hints()).isEqualTo(1);
  }

  @Test
  void aMessageWithAnIdIsKnownByIt() {
    receiver.receive(signed(bytes("{\"order\":\"1001\",\"id\":7}")));

    assertThat(receiver.receive(signed(bytes("{\"id\":7,\"order\":\"1001\"}"))).verdict())
        .isEqualTo(WebhookVerdict.DUPLICATE);
    assertThat(receiver.receive(signed(bytes("{\"id\":8,\"order\":\"1001\"}"))).verdict())
        .isEqualTo(WebhookVerdict.ACCEPTED);
  }

  @Test
  void afterTheWindowTheSameMessageCountsAgain() {
    receiver.receive(signed(BODY));
    clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(receiver.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.DUPLICATE);

    clock.advance(Duration.ofSeconds(1));

    assertThat(receiver.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.ACCEPTED);
  }

  @Test
  void theMemoryIsBoundedAndForgetsTheOldest() {
    WebhookReceiver small = receiver(WebhookLimits.builder().remembered(2).build());
    for (String number : List.of("1", "2", "3")) {
      small.receive(signed(bytes("{\"order\":" + number + "}")));
    }

    assertThat(small.receive(signed(bytes("{\"order\":3}"))).verdict())
        .isEqualTo(WebhookVerdict.DUPLICATE);
    assertThat(small.receive(signed(bytes("{\"order\":1}"))).verdict())
        .isEqualTo(WebhookVerdict.ACCEPTED);
  }

  @Test
  void whatHadNoEffectIsNotRemembered() {
    receiver.receive(with("AAAA", BODY));

    assertThat(receiver.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.ACCEPTED);
  }

  @Test
  void aRuleOfTheHostThatFailsIsNoFailureOfTheServer() {
    WebhookReceiver broken =
        WebhookReceiver.of(
            request -> true,
            body -> {
              throw new IllegalStateException("bug");
            });
    WebhookReceiver unsure =
        WebhookReceiver.of(
            request -> {
              throw new IllegalStateException("bug");
            },
            reader);

    assertThat(broken.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.MALFORMED);
    assertThat(unsure.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.UNPROVED);
    assertThat(reader.read).isEmpty();
  }

  @Test
  void noVerdictIsAnsweredWithAnErrorOfTheServer() {
    assertThat(WebhookVerdict.values()).allMatch(verdict -> verdict.status() < 500);
  }

  @Test
  void ofManyThreadsWithOneMessageOneIsTheFirst() throws Exception {
    WebhookReceiver shared =
        WebhookReceiver.of(request -> true, body -> WebhookMessage.of(List.of(order("1001"))));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<WebhookAnswer>> calls = new ArrayList<>();
    for (int call = 0; call < 400; call++) {
      calls.add(() -> shared.receive(WebhookRequest.of(Map.of(), BODY)));
    }

    threads.invokeAll(calls);
    threads.shutdown();

    assertThat(shared.counts().of(WebhookVerdict.ACCEPTED)).isEqualTo(1);
    assertThat(shared.counts().of(WebhookVerdict.DUPLICATE)).isEqualTo(399);
  }
}
