// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import static dev.silta.webhook.Messages.BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifiersTest {
  private static final Secret OLD = Secret.of("old-secret");
  private static final Secret NEW = Secret.of("new-secret");

  private static WebhookRequest with(String header, String value) {
    return WebhookRequest.of(Map.of(header, List.of(value)), BODY);
  }

  private static String basic(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static WebhookRequest to(String path) {
    return WebhookRequest.of(Map.of(), BODY).withPath(path);
  }

  @Test
  void aSignatureByEitherKeyIsGoodWhileTheKeyChanges() {
    WebhookVerifier both = WebhookVerifiers.hmacSha256("X-Signature", List.of(NEW, Messages.KEY));
    WebhookVerifier newOnly = WebhookVerifiers.hmacSha256("X-Signature", List.of(NEW));

    assertThat(both.accepts(Messages.signed(BODY))).isTrue();
    assertThat(newOnly.accepts(Messages.signed(BODY))).isFalse();
  }

  @Test
  void aHeaderProvesBySecretWhateverTheCaseOfItsName() {
    WebhookVerifier verifier = WebhookVerifiers.header("X-Auth-Token", List.of(OLD, NEW));

    assertThat(verifier.accepts(with("x-auth-token", "new-secret"))).isTrue();
    assertThat(verifier.accepts(with("X-Auth-Token", "old-secret"))).isTrue();
    assertThat(verifier.accepts(with("X-Auth-Token", "OLD-SECRET"))).isFalse();
    assertThat(verifier.accepts(with("X-Auth-Token", "old-secre"))).isFalse();
    assertThat(verifier.accepts(with("X-Other", "old-secret"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic ", "basic ", "BASIC  "})
  void basicAuthenticationKnowsItsSchemeInAnyCase(String scheme) {
    WebhookVerifier verifier = WebhookVerifiers.basic("hooks", List.of(OLD, NEW));

    assertThat(verifier.accepts(with("Authorization", scheme + basic("hooks:new-secret"))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hooks:wrong", "other:old-secret", "hooks", "", ":old-secret"})
  void basicAuthenticationRefusesOtherPairs(String pair) {
    WebhookVerifier verifier = WebhookVerifiers.basic("hooks", List.of(OLD));

    assertThat(verifier.accepts(with("Authorization", "Basic " + basic(pair)))).isFalse();
    assertThat(verifier.accepts(with("Authorization", "Bearer " + basic("hooks:old-secret"))))
        .isFalse();
  }

  @Test
  void theLastSegmentOfThePathIsTheToken() {
    WebhookVerifier verifier = WebhookVerifiers.pathToken(List.of(OLD));

    assertThat(verifier.accepts(to("/hooks/shop-1/old-secret"))).isTrue();
    assertThat(verifier.accepts(to("/hooks/shop-1/old-secret/"))).isFalse();
    assertThat(verifier.accepts(to("/hooks/old-secret/shop-1"))).isFalse();
    assertThat(verifier.accepts(WebhookRequest.of(Map.of(), BODY))).isFalse();
  }

  @Test
  void bothProofsAreNeededIfBothAreAskedFor() {
    WebhookVerifier both =
        WebhookVerifiers.pathToken(List.of(OLD))
            .and(WebhookVerifiers.header("X-Shop", List.of(NEW)));

    assertThat(both.accepts(to("/old-secret"))).isFalse();
    assertThat(both.accepts(with("X-Shop", "new-secret"))).isFalse();
    assertThat(both.accepts(with("X-Shop", "new-secret").withPath("/old-secret"))).isTrue();
  }

  @Test
  void aVerifierWithoutSecretsCannotBeMade() {
    assertThatThrownBy(() -> WebhookVerifiers.header("X-Auth-Token", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one secret");
  }

  @Test
  void aTokenThatAPathWouldEncodeIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> WebhookVerifiers.pathToken(List.of(Secret.of("a/b%c"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("a/b%c");
  }
}
