// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.http.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OngoingConfigTest {

  @Test
  void baseIsMadeOfHostAndSystem() {
    assertThat(config().system("example").build().base())
        .hasToString("https://api.ongoingsystems.se/example/api/v1");
  }

  @Test
  void wholeBaseCanBeGiven() {
    assertThat(config().baseUri(URI.create("http://127.0.0.1:81/sandbox/api/v1/")).build().base())
        .hasToString("http://127.0.0.1:81/sandbox/api/v1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "", "../x", "a b"})
  void systemIsABareName(String system) {
    OngoingConfig.Builder builder = config().system(system);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void systemAndBaseExcludeEachOtherAndOneIsNeeded() {
    assertThatIllegalArgumentException().isThrownBy(() -> config().build());
    OngoingConfig.Builder both = config().system("a").baseUri(URI.create("https://x.test"));
    assertThatIllegalArgumentException().isThrownBy(both::build);
  }

  /** S131, B45. */
  @Test
  void passwordIsNotPrinted() {
    assertThat(config().system("example").build().toString()).doesNotContain("hidden-word");
  }

  private static OngoingConfig.Builder config() {
    return OngoingConfig.builder().user("WSI-example").password(Secret.of("hidden-word"));
  }
}
