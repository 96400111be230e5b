// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyCashflowConfigTest {

  private static MyCashflowConfig.Builder config() {
    return MyCashflowConfig.builder().user("silta@example.test").key(Secret.of("secret-key"));
  }

  @Test
  void theAddressComesFromTheStoresName() {
    assertThat(config().storeName("examplestore").build().api())
        .isEqualTo(URI.create("https://examplestore.mycashflow.fi/api"));
  }

  @Test
  void anAddressOfItsOwnLosesItsTrailingSlash() {
    assertThat(config().baseUri(URI.create("http://127.0.0.1:8080/api/")).build().api())
        .isEqualTo(URI.create("http://127.0.0.1:8080/api"));
  }

  /** S131, B45. */
  @Test
  void credentialsAreNotPrinted() {
    assertThat(config().storeName("examplestore").build().toString())
        .contains("examplestore")
        .doesNotContain("silta@example.test", "secret-key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.example.test", "a/b", "", "x@y"})
  void aStoresNameIsNoAddress(String name) {
    assertThatThrownBy(() -> config().storeName(name).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exactlyOneAddressIsNeeded() {
    assertThatThrownBy(() -> config().build()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> config().storeName("a").baseUri(URI.create("http://127.0.0.1/api")).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pageSizesAreAtLeastOne() {
    assertThatThrownBy(() -> config().storeName("a").pageSize(0).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
