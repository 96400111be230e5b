// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Reading;
import dev.silta.connector.ShopSurvey.RecentOrder;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.StoreServer;
import dev.silta.mycashflow.mapping.Completion;
import dev.silta.mycashflow.mapping.CompletionRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** B29: what the check before going live asks of a store. */
class RecentOrdersTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String LIST =
      "/api/v1/orders?expand=products%2Cshipments%2Cpayments%2Ctax_summary%2Ccomments"
          + "&sort=id-desc&page_size=50&page=1";

  @BeforeEach
  void oneReadableOrderAndTwoThatAreNot() {
    STORE.answer(
        "GET",
        "/api/v1/shipping-methods?sort=id-asc&page_size=500&page=1",
        "flat/GET_shipping-methods_response.json");
    STORE.answer("GET", LIST, "orders/GET_response.json");
  }

  private static List<RecentOrder> recent(CompletionRule.Rule rule) {
    return MyCashflowShop.builder(STORE.client()).completionRule(rule).build().recentOrders(50);
  }

  @Test
  void theNewestOrdersAreOnePage() {
    List<RecentOrder> recent = recent(CompletionRule::decide);

    assertThat(recent).hasSize(3);
    assertThat(recent).filteredOn(each -> each.order() instanceof Reading.Read).hasSize(1);
    assertThat(recent).allMatch(each -> each.completionProblem().isEmpty());
  }

  @Test
  void whatTheRuleOfCompletionRefusesIsSaid() {
    assertThat(
            recent(
                (order, dispatch, settings) ->
                    new Completion.Refused(ReasonCode.QUICK_PROCESS_REFUSED, "no")))
        .extracting(RecentOrder::completionProblem)
        .contains(Optional.of("no"));
  }

  @Test
  void anOrderThatIsCompletedShipmentByShipmentLosesItsTracking() {
    assertThat(
            recent(
                (order, dispatch, settings) ->
                    new Completion.CompleteShipments(List.of(1L), Optional.empty(), true)))
        .extracting(RecentOrder::completionProblem)
        .contains(
            Optional.of(
                "it has not just one payment and one shipment: tracking codes will be missing"));
  }
}
