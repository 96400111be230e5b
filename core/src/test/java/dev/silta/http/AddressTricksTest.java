// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Addresses that look like this machine or like the origin and are not, or are and should not pass.
 * Plain http is for exactly three spellings of this machine; everything else is https or refused.
 */
class AddressTricksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // loopback in other spellings
        "http://127.1",
        "http://127.0.1",
        "http://127.0.0.2",
        "http://127.000.000.001",
        "http://0177.0.0.1",
        "http://0x7f.0.0.1",
        "http://0x7f000001",
        "http://2130706433",
        "http://017700000001",
        "http://0",
        "http://0.0.0.0",
        "http://[::]",
        "http://[0:0:0:0:0:0:0:1]",
        "http://[::ffff:127.0.0.1]",
        "http://[::127.0.0.1]",
        "http://[::1%25lo]",
        "http://127.0.0.1.",
        "http://localhost.",
        "http://localhost.localdomain",
        "http://\u2460\u2461\u2466.0.0.1",
        "http://127\u30020\u30020\u30021",
        "http://\uff4cocalhost",
        "http://l\u043ecalhost",
        "http://%6cocalhost",
        "http://localhost%00.evil.example",
        // another host that begins or ends like it
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1.nip.io",
        "http://evil.example/localhost",
        "http://evil.example:80",
        "http://localhost-evil.example",
        // user-info, queries, fragments and slashes that hide the host
        "http://localhost@evil.example",
        "http://localhost:80@evil.example",
        "http://evil.example@localhost",
        "http://@localhost",
        "http://localhost#@evil.example",
        "http://evil.example#localhost",
        "http://evil.example?localhost",
        "http://localhost?key=canary",
        "https://shop.example?key=canary",
        "https://shop.example/api#canary",
        "https://canary@shop.example",
        "https://user:canary@shop.example",
        "http:///localhost",
        "http:localhost",
        "https:///shop.example",
        "https://shop_example.test:x",
        // neighbours that a server could be made to call
        "http://10.0.0.1",
        "http://169.254.169.254/latest/meta-data",
        "http://[fd00::1]",
        // other schemes
        "ftp://localhost",
        "file:///etc/passwd",
        "jar:https://shop.example!/x",
        "gopher://localhost",
        "ws://localhost",
        "httpss://shop.example",
        "javascript:alert(1)"
      })
  void itIsRefused(String address) {
    assertThatThrownBy(() -> BaseAddress.of(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary");
  }

  /** What {@link URI} itself refuses never gets as far. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost\\@evil.example",
        "http:\\\\localhost",
        "http://local host",
        "http://localhost\r\n.evil.example",
        "http://localhost\t",
        "http://[::1",
        "http://localhost\u0000"
      })
  void itIsNoAddress(String address) {
    assertThatThrownBy(() -> URI.create(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost, http://localhost",
    "http://LOCALHOST:8080/api/, http://LOCALHOST:8080/api",
    "HTTP://127.0.0.1:80, HTTP://127.0.0.1:80",
    "http://[::1]:8080, http://[::1]:8080",
    "https://shop.example/api///, https://shop.example/api",
    "HTTPS://SHOP.example, HTTPS://SHOP.example",
    "https://10.0.0.1/wms, https://10.0.0.1/wms"
  })
  void itPassesWithoutSlashesAtItsEnd(String address, String base) {
    assertThat(BaseAddress.of(URI.create(address))).hasToString(base);
  }

  /** The same tricks in a link of a response: it is of the origin or it is not followed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example.",
        "https://shop.example.evil.example",
        "https://shop.example@evil.example",
        "https://shop.example:443@evil.example",
        "https://evil.example#shop.example",
        "https://evil.example/https://shop.example",
        "https://user@shop.example",
        "https://shop.example:8443",
        "http://shop.example",
        "http://shop.example:443",
        "https://sh\u043ep.example",
        "https://xn--shp-fmd.example",
        "https://shop%2eexample",
        "//shop.example/next",
        "/next",
        "?page=2"
      })
  void aLinkToElsewhereIsNotOfTheOrigin(String link) {
    Origin origin = Origin.secure(URI.create("https://shop.example/api"));
    assertThat(origin.holds(URI.create(link))).isFalse();
  }
}
