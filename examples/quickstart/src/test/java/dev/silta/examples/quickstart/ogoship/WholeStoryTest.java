// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.sandbox.ogoship.ErrorShape;
import dev.silta.sandbox.ogoship.OgoshipSwitches;
import dev.silta.sandbox.ogoship.StatusForm;
import dev.silta.sandbox.ogoship.TimeStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the upload to the completion, in every manner in which OGOship may answer. */
class WholeStoryTest {

  static Stream<Arguments> manners() {
    return Stream.of(
            Stream.of(
                manner("as documented", switches -> {}),
                manner("null for a list", switches -> switches.nullLists(true)),
                manner("lists in no order", switches -> switches.shuffledLists(true)),
                manner("a bound that is included", on -> on.inclusiveModifiedAfter(true)),
                manner("references that contain the text", on -> on.partialReferences(true)),
                manner("what is not named is cleared", on -> on.omittedMembersCleared(true)),
                manner("second orders are stored", on -> on.duplicatesStored(true)),
                manner("unknown codes are stored", on -> on.unknownCodesStored(true)),
                manner("no stock is a 404", on -> on.emptyStockIs404(true)),
                manner(
                    "parts are named with a slash",
                    on -> on.splitReferences((whole, part) -> whole + "/" + part))),
            Arrays.stream(StatusForm.values())
                .map(form -> manner("status " + form, on -> on.statusForm(form))),
            Arrays.stream(TimeStyle.values())
                .map(style -> manner("times " + style, on -> on.timeStyle(style))),
            Arrays.stream(ErrorShape.values())
                .map(shape -> manner("errors " + shape, on -> on.errorShape(shape))))
        .flatMap(each -> each);
  }

  private static Arguments manner(String name, Consumer<OgoshipSwitches> change) {
    return Arguments.of(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void everyOrderComesToItsEnd(String name, Consumer<OgoshipSwitches> change) {
    try (OgoshipBench bench = OgoshipBench.empty()) {
      change.accept(bench.ogoship.switches());
      upload(bench);
      List<Long> orders = orders(bench);
      bench.round();
      bench.ogoship.floor().workAll();
      bench.roundLater();
      List.of("A", "B").forEach(code -> bench.ogoship.floor().receive(code, 10));
      bench.ogoship.floor().workAll();

      bench.comesToRest();

      assertThat(orders).extracting(bench::statusHere).containsOnly("COMPLETED");
      assertThat(orders).allSatisfy(order -> assertThat(bench.shop.emails(order)).hasSize(1));
      assertThat(bench.trackingHere(orders.get(1))).first().asString().contains(", ");
      assertThat(bench.balance("A")).isEqualTo(6);
      assertThat(bench.balance("B")).isEqualTo(18);
      assertThat(bench.holds()).isEmpty();
    }
  }

  private static void upload(OgoshipBench bench) {
    bench.ogoship.options().splitPending(true);
    bench.product("A", OgoshipBench.POTTERY);
    bench.product("B", OgoshipBench.POTTERY);
    bench.run(Flow.CATALOGUE);
    List.of("A", "B").forEach(code -> bench.ogoship.floor().receive(code, 10));
    bench.round();
  }

  /** One that can go, one of which a part has to wait, one whose method is matched by its name. */
  private static List<Long> orders(OgoshipBench bench) {
    long ready = bench.order(o -> o.line("A", 2).line("B", 1));
    long split = bench.order(o -> o.line("A", 12));
    long named = bench.order(o -> o.shippingMethod(OgoshipBench.BY_NAME).line("B", 1));
    return List.of(ready, split, named);
  }
}
