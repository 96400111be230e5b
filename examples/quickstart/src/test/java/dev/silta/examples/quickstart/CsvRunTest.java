// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.silta.examples.quickstart.CsvRun.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Lines as a shop really has them: each document has an end, and the sums are the file's. */
class CsvRunTest {
  /** From the module's folder; the file is not part of the repository. */
  private static final Path SAMPLE = Path.of("../../../shared/data/online-retail-sample.csv");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private Result run(Path file) throws IOException {
    return new CsvRun(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(file);
  }

  private static Path invented() throws URISyntaxException {
    return Path.of(CsvRunTest.class.getResource("invented-retail.csv").toURI());
  }

  private static Sum total(Result result) {
    return result.outcomes().values().stream().reduce(Sum.NONE, Sum::plus);
  }

  private static void allHaveAnEnd(Result result) {
    assertThat(result.outcomes().keySet())
        .allMatch(end -> end.equals("sent") || end.equals("cancelled") || end.startsWith("held: "));
  }

  /** L3, L6. */
  @Test
  void everyDocumentEndsAndTheSumsAreTheFiles() throws Exception {
    Result result = run(invented());

    allHaveAnEnd(result);
    Sum total = total(result);
    assertThat(total.documents()).isEqualTo(12);
    assertThat(total.lines()).isEqualTo(22);
    assertThat(total.pieces()).isEqualTo(51);
    assertThat(total.amount()).isEqualByComparingTo("178.50");
  }

  /** S015, S017, S026, S031. */
  @Test
  void eachKindOfDocumentEndsAsItShould() throws Exception {
    Result result = run(invented());

    assertThat(result.outcomes())
        .hasEntrySatisfying("sent", sum -> assertThat(sum.documents()).isEqualTo(6))
        .hasEntrySatisfying("cancelled", sum -> assertThat(sum.documents()).isEqualTo(3))
        .hasEntrySatisfying("held: SKU_DUPLICATE", sum -> assertThat(sum.documents()).isEqualTo(2));
  }

  /** L2. */
  @Test
  void aFurtherRoundWritesNothing() throws Exception {
    assertThat(run(invented()).furtherWrites()).isZero();
  }

  /** L2, L3 on a larger file. */
  @Test
  void theSampleOfTheMissionEndsToo() throws IOException {
    assumeTrue(Files.exists(SAMPLE), "the sample is not here");

    Result result = run(SAMPLE);

    allHaveAnEnd(result);
    assertThat(result.furtherWrites()).isZero();
    assertThat(total(result).lines()).isEqualTo(dataLines(SAMPLE));
  }

  /** Lines without the header and without empty ones; the sample has no line breaks in quotes. */
  private static int dataLines(Path file) throws IOException {
    return (int) Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).count();
  }
}
