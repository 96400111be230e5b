// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** R12: answers made to exhaust a client end as typed failures, under a heap of 64 MB. */
@Timeout(120)
class BombsTest {

  @Test
  void eachEndsAsATypedFailure() throws IOException, InterruptedException {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Bombs.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(small.getInputStream().readAllBytes(), UTF_8);
    System.out.println("R12: under a heap of 64 MB");
    System.out.println(said);
    assertThat(small.waitFor()).isZero();
    assertThat(said).contains("R12: untyped ends: 0").doesNotContain("Error");
  }
}
