// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of laws and scenarios names the tests that prove them, each of them, and no other. */
class LawsAndScenariosTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path DOCUMENT = ROOT.resolve("core/docs/laws-and-scenarios.md");
  private static final TestSources SOURCES = TestSources.of(ROOT);
  private static final Map<LawId, SortedSet<String>> PROOFS = SOURCES.proofs();

  /** Rows whose test is being written; to be empty. */
  private static final Set<String> PENDING = Set.of();

  /** With {@code -Dsilta.laws=write} the last column of the table is written anew. */
  @BeforeAll
  static void writeIfAsked() throws IOException {
    if ("write".equals(System.getProperty("silta.laws"))) {
      Files.writeString(DOCUMENT, document().shownBy(PROOFS).text());
    }
  }

  @Test
  void eachRowShowsTheTestsThatNameIt() throws IOException {
    LawDocument document = document();

    assertThat(document.text())
        .as("run again with -Dsilta.laws=write, then look at what changed")
        .isEqualTo(document.shownBy(PROOFS).text());
  }

  @Test
  void whatATestNamesHasARow() throws IOException {
    assertThat(document().rows()).containsAll(SOURCES.named());
  }

  @Test
  void noRowIsWithoutATest() throws IOException {
    List<LawId> pending = PENDING.stream().map(LawId::of).sorted().toList();

    assertThat(document().rows()).filteredOn(id -> !PROOFS.containsKey(id)).isEqualTo(pending);
  }

  @Test
  void noLawIsLeftOut() throws IOException {
    List<LawId> rows = document().rows();

    assertThat(rows).isSorted().doesNotHaveDuplicates();
    assertThat(rows).filteredOn(id -> id.kind() != 'S').isEqualTo(laws());
    assertThat(rows).filteredOn(id -> id.kind() == 'S').hasSize(83);
  }

  private static List<LawId> laws() {
    return Stream.concat(
            IntStream.rangeClosed(1, 7).mapToObj(number -> new LawId('L', number)),
            IntStream.rangeClosed(1, 46).mapToObj(number -> new LawId('B', number)))
        .toList();
  }

  private static LawDocument document() throws IOException {
    return new LawDocument(Files.readString(DOCUMENT));
  }
}
