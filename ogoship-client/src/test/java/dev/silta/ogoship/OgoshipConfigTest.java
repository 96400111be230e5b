// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.http.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OgoshipConfigTest {

  private static OgoshipConfig.Builder config() {
    return OgoshipConfig.builder().merchantId("M-1").credentials(Stub.credentials());
  }

  @Test
  void defaultsAreTheProductionSystemAndAGentlePace() {
    OgoshipConfig config = config().build();
    assertThat(config.base()).hasToString("https://api.ogoship.com/api/v1");
    assertThat(config.tokenUri()).hasToString("https://my.ogoship.com/OAuth/Token");
    assertThat(config.scopes()).hasSize(8).contains("read:order", "write:metadata");
    assertThat(config.callsPerSecond()).isEqualTo(2);
    assertThat(config.pageLimit()).isEqualTo(250);
    assertThat(config.renewEarly()).hasSeconds(90);
    assertThat(OgoshipClient.create(config).config()).isEqualTo(config);
  }

  @Test
  void slashAtTheEndOfTheBaseDoesNoHarm() {
    URI base = URI.create("http://127.0.0.1:81/sandbox/api/v1/");
    assertThat(config().baseUri(base).build().base())
        .hasToString("http://127.0.0.1:81/sandbox/api/v1");
  }

  /** S130, B45. */
  @ParameterizedTest
  @CsvSource({
    "http://api.example.test/api/v1, 'the base address must be https, or http on loopback'",
    "https://user:word@api.example.test, 'the base address must not hold user or password'",
    "api.example.test, 'the base address must name scheme and host'"
  })
  void insecureBaseIsRefused(URI base, String message) {
    OgoshipConfig.Builder config = config().baseUri(base);
    assertThatIllegalArgumentException().isThrownBy(config::build).withMessageStartingWith(message);
  }

  /** S130, B45. */
  @Test
  void insecureTokenAddressIsRefused() {
    OgoshipConfig.Builder config = config().tokenUri(URI.create("http://my.example.test/Token"));
    assertThatIllegalArgumentException()
        .isThrownBy(config::build)
        .withMessageStartingWith("the token address must be https, or http on loopback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "M-1 ", "\nM-1"})
  void merchantIdHasNoBlanksAround(String merchantId) {
    OgoshipConfig.Builder builder = config().merchantId(merchantId);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden ", "\thidden", "hidden\n"})
  void credentialsHaveNoBlanksAround(String pasted) {
    Secret secret = Secret.of(pasted);
    Secret good = Secret.of("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Credentials.Password(secret, "app", good))
        .withMessage("the secret token must not be blank, nor begin or end with a blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Credentials.Password(good, "app", secret))
        .withMessageStartingWith("the client secret");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Credentials.Password(good, pasted, good))
        .withMessageStartingWith("the client id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Credentials.ApiKey(secret))
        .withMessageStartingWith("the API key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Returns", "//evil.example.test", "/a//b", "/a/{id}", "/a?b", "/a/"})
  void replacedPathsArePaths(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> config().returnsPath(path).build());
    assertThatIllegalArgumentException().isThrownBy(() -> config().metadataPath(path).build());
  }

  @Test
  void limitsAreWithinTheServers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> config().pageLimit(251).build())
        .withMessage("pageLimit is 1 to 250, not 251");
    assertThatIllegalArgumentException().isThrownBy(() -> config().pageLimit(0).build());
    assertThatIllegalArgumentException().isThrownBy(() -> config().pageBudget(0).build());
  }

  /** S131, B45. */
  @Test
  void secretsAreNotPrinted() {
    OgoshipConfig key =
        config().credentials(new Credentials.ApiKey(Secret.of("hidden-key"))).build();
    assertThat(config().build() + "|" + key).contains("M-1").doesNotContain("hidden");
  }
}
