// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a test that the build runs proves something. */
class TestSourcesTest {
  @TempDir Path root;
  private Path tests;

  @BeforeEach
  void aModule() throws IOException {
    tests = Files.createDirectories(root.resolve("core/src/test/java/dev/silta/sync"));
    Files.writeString(root.resolve("core/pom.xml"), "<project/>");
  }

  private void source(String name, String text) throws IOException {
    Files.writeString(tests.resolve(name + ".java"), "package dev.silta.sync;\n" + text);
  }

  private Map<LawId, Set<String>> proofs() {
    return Map.copyOf(TestSources.of(root).proofs());
  }

  private static LawId id(String text) {
    return LawId.of(text);
  }

  @Test
  void aCommentNamesWhatItsTestProves() throws IOException {
    source("OneTest", "class OneTest { /** S001: twice, B2. */ @Test void once() {} }");

    assertThat(proofs())
        .containsOnly(
            Map.entry(id("S001"), Set.of("sync.OneTest#once")),
            Map.entry(id("B2"), Set.of("sync.OneTest#once")));
  }

  @Test
  void theCommentOfAClassSpeaksForAllItsTests() throws IOException {
    source("OneTest", "/** Law L2. */ class OneTest { @Test void once() {} }");

    assertThat(proofs()).containsOnly(Map.entry(id("L2"), Set.of("sync.OneTest")));
  }

  @Test
  void whatDoesNotRunProvesNothing() throws IOException {
    source("OneTest", "class OneTest { /** S001. */ @Test @Disabled void once() {} }");
    source("TwoTest", "@Disabled class TwoTest { /** S001. */ @Test void once() {} }");
    source("Three", "class Three { /** S001. */ @Test void once() {} }");
    source("FourTest", "class FourTest { /** S001. */ void noTest() {} }");
    source("FiveLiveIT", "class FiveLiveIT { /** S001. */ @Test void once() {} }");
    source("SixTest", "/** S001. */ class SixTest { void noTest() {} }");

    assertThat(proofs()).isEmpty();
    assertThat(TestSources.of(root).named()).containsExactly(id("S001"));
  }

  @Test
  void aContractCountsOnceSomethingExtendsIt() throws IOException {
    source("AContract", "/** S134. */ abstract class AContract { /** B1. */ @Test void a() {} }");
    assertThat(proofs()).isEmpty();

    source("StoreTest", "class StoreTest { @Nested class Quick extends AContract {} }");
    assertThat(proofs())
        .containsOnly(
            Map.entry(id("S134"), Set.of("sync.AContract")),
            Map.entry(id("B1"), Set.of("sync.AContract#a")));
  }

  @Test
  void wordsStayAndTestsAreWrittenAnew() throws IOException {
    source("OneTest", "class OneTest { /** S001. */ @Test void once() {} }");
    String row = "| S001 | An answer is lost | `sync.OneTest#gone` |\n| S002 | Words | `x` |\n";

    assertThat(new LawDocument(row).shownBy(TestSources.of(root).proofs()).text())
        .isEqualTo(
            "| S001 | An answer is lost | `sync.OneTest#once` |\n| S002 | Words | pending |\n");
    assertThat(new LawDocument(row).rows()).isEqualTo(List.of(id("S001"), id("S002")));
  }

  @Test
  void articleNumbersAreNoLaws() {
    assertThat(LawId.in("A1 SB1 S12 B100 L2x")).isEqualTo(new TreeSet<>());
  }
}
