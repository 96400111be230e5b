// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.testkit.wire.FieldFacts;
import dev.silta.testkit.wire.WireFiles;
import dev.silta.testkit.wire.WireTypes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The wire types against what is known of the vendor's fields, {@code facts/fields.txt}. */
class WireFactsTest {
  private static final FieldFacts FACTS =
      new FieldFacts(new WireFiles(WireFactsTest.class).facts("fields"), WireFactsTest::snakeCase);

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void everyFieldIsThereWithItsNameTypeAndNullness() {
    List<String> problems =
        WireTypes.besides(Order.class).stream()
            .filter(type -> FACTS.types().contains(type.getSimpleName()))
            .flatMap(type -> FACTS.problems(type).stream())
            .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void everyKnownObjectHasAType() {
    Set<String> missing = new TreeSet<>(FACTS.types());
    WireTypes.besides(Order.class).forEach(type -> missing.remove(type.getSimpleName()));
    assertThat(missing).isEmpty();
  }

  /** Of what these hold the vendor has published nothing: they follow the objects that are read. */
  @Test
  void theOtherTypesAreAssumed() {
    assertThat(WireTypes.besides(Order.class))
        .extracting(Class::getSimpleName)
        .filteredOn(name -> !FACTS.types().contains(name))
        .containsExactlyInAnyOrder(
            "Address",
            "BrandRequest",
            "CategoryRequest",
            "CommentRequest",
            "CustomerGroupRequest",
            "CustomerPatch",
            "ImageRequest",
            "Line",
            "OrderPatch",
            "OrderRequest",
            "SecondaryAddress",
            "ShipmentPatch",
            "SupplierRequest",
            "VersionPatch");
  }
}
