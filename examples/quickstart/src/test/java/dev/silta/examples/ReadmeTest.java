// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what is there. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void theProgramIsTheOneThatCompiles() throws IOException {
    String program =
        Files.readString(Path.of("src/main/java/dev/silta/examples/quickstart/HostMain.java"));

    assertThat(readme()).contains(program.substring(program.indexOf("import ")));
  }

  @Test
  void theTestCommandIsTheOneOfCi() throws IOException {
    assertThat(readme()).contains("\nmvn -B verify\n");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\nmvn -B verify\n");
  }

  @Test
  void theQuickstartCommandIsTheOneOfCi() throws IOException {
    String command = "mvn -q -B -pl examples/quickstart -am compile exec:java";

    assertThat(readme()).contains(command);
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(command);
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
