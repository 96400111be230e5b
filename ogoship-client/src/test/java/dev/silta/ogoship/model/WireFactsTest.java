// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.testkit.wire.FieldFacts;
import dev.silta.testkit.wire.WireFiles;
import dev.silta.testkit.wire.WireTypes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The wire types against what is known of the vendor's fields, {@code facts/schemas.txt}. */
class WireFactsTest {
  private static final FieldFacts FACTS =
      new FieldFacts(new WireFiles(WireFactsTest.class).facts("schemas"), UnaryOperator.identity());

  @Test
  void everyFieldIsThereWithItsNameTypeAndNullness() {
    List<String> problems =
        WireTypes.besides(OrderRequest.class).stream()
            .flatMap(type -> FACTS.problems(type).stream())
            .filter(problem -> !problem.endsWith(".extra is not known"))
            .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void everySchemaHasAType() {
    Set<String> missing = new TreeSet<>(FACTS.types());
    WireTypes.besides(OrderRequest.class).forEach(type -> missing.remove(type.getSimpleName()));
    assertThat(missing).isEmpty();
  }
}
