// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Money;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrderLine;
import org.junit.jupiter.api.Test;

class SketchTest {

  @Test
  void anOrderHasLinesAndATotalThatAddsUp() {
    var order = anOrder("1001").build();

    assertThat(order.number()).isEqualTo(new OrderNumber("1001"));
    assertThat(order.lines()).extracting(SalesOrderLine::id).containsExactly("1", "2");
    assertThat(order.total()).contains(Money.of("34.90", "EUR"));
  }

  @Test
  void aCopyLivesOnItsOwn() {
    OrderSketch order = anOrder("1001").payer(payer -> payer.name("Payer"));
    OrderSketch copy = order.copy();

    order.street("Elsewhere 1").removeLine("2").payer(payer -> payer.name("Other"));

    assertThat(copy.build()).isEqualTo(anOrder("1001").payer(p -> p.name("Payer")).build());
  }

  @Test
  void aCopyOfAFullSketchIsEqual() {
    OrderSketch order =
        anOrder("1001")
            .unpaid()
            .placedAt(ManualClock.START.plusSeconds(1))
            .customerKey("c")
            .delivery("k", "c", "n")
            .pickupPoint("p")
            .remark("r")
            .total("1")
            .shippingCosts("2")
            .language("sv")
            .tracking("T1")
            .line("C", 3, line -> line.note("n").vatRate("14").unitPrice("3").shopKey("s"))
            .consignee(who -> who.attention("a").email("e@example.test").country("SE"));
    ArticleSketch article =
        anArticle("A").barcode("1").netWeight("0.5").purchasePrice("2").translation("sv", "S");

    assertThat(order.copy().build()).isEqualTo(order.build());
    assertThat(article.supplier("s", "n", "x").copy().build()).isEqualTo(article.build());
  }

  @Test
  void blankTextIsAbsent() {
    assertThat(anOrder("1001").street(" ").build().consignee().street()).isEmpty();
    assertThat(anArticle("A").barcode("").build().barcode()).isEmpty();
  }

  @Test
  void textOfASketchHidesTheCustomer() {
    OrderSketch order = anOrder("1001").street("Salakatu 1");

    assertThat(order).hasToString("OrderSketch{1001}");
    order.consignee(who -> assertThat(who).hasToString("ConsigneeSketch{***}"));
  }
}
