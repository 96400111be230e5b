// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.silta.testkit.wire.FieldFacts;
import dev.silta.testkit.wire.WireFiles;
import dev.silta.testkit.wire.WireTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The wire types against what is known of the vendor's schemas. What is known is in {@code
 * facts/schemas.txt} and {@code facts/endpoints.txt}; a description in OpenAPI that is at hand is
 * compared with those.
 */
class WireFactsTest {
  private static final WireFiles FILES = new WireFiles(WireFactsTest.class);
  private static final List<String> LINES = FILES.facts("schemas");
  private static final FieldFacts FACTS = new FieldFacts(LINES, UnaryOperator.identity());

  /** Objects without which a record means nothing are mandatory here, whatever the vendor says. */
  private static final Set<String> KEYS =
      Set.of(
          "GetInvoiceModel.invoiceInfo: GetInvoiceModelInvoiceInfo?",
          "GetOrderModel.orderInfo: GetOrderInfo?",
          "GetPurchaseOrderModel.purchaseOrderInfo: GetPurchaseOrderModelPurchaseOrderInfo?",
          "GetReturnOrderModel.returnOrderInfo: GetReturnOrderModelReturnOrderInfo?");

  @Test
  void everyFieldIsThereWithItsNameTypeAndNullness() {
    List<String> problems =
        WireTypes.besides(GetOrderModel.class).stream()
            .filter(type -> FACTS.types().contains(type.getSimpleName()))
            .flatMap(type -> FACTS.problems(type).stream())
            .filter(problem -> KEYS.stream().noneMatch(problem::startsWith))
            .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void everyTypeIsOneOfTheVendors() {
    assertThat(WireTypes.besides(GetOrderModel.class))
        .extracting(Class::getSimpleName)
        .allMatch(FACTS.types()::contains);
  }

  @Test
  void everySchemaHasATypeOrIsAnEnvelope() {
    Set<String> missing = new TreeSet<>(FACTS.types());
    WireTypes.besides(GetOrderModel.class).forEach(type -> missing.remove(type.getSimpleName()));
    Set<String> envelopes =
        FILES.facts("endpoints").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .filter(word -> word.startsWith("<") || word.startsWith(">"))
            .map(word -> word.substring(1))
            .collect(Collectors.toSet());
    missing.removeAll(envelopes);
    assertThat(missing).isEmpty();
  }

  @Test
  void whatIsKnownIsWhatADescriptionAtHandSays() throws IOException {
    Path file = description();
    assumeThat(file)
        .as("no OpenAPI description: give one by -Dsilta.ongoing.openapi=FILE to compare")
        .exists();
    OpenApiFacts described = new OpenApiFacts(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(LINES).isEqualTo(described.schemas());
    assertThat(FILES.facts("endpoints")).isEqualTo(described.endpoints());
  }

  private static Path description() {
    return Path.of(
        System.getProperty(
            "silta.ongoing.openapi", "../../shared/reference/ongoing-openapi-reconstructed.json"));
  }
}
