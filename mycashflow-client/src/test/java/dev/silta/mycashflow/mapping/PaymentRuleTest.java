// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.PaymentState;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Payment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRuleTest {
  private static final long INVOICE = 7;
  private static final long ON_DELIVERY = 9;
  private static final MyCashflowSettings SETTINGS =
      MyCashflowSettings.builder().addPaymentMethodsReleasedUnpaid(INVOICE).build();

  private static Payment payment(String status, boolean paid, long method) {
    return Payment.builder().id(1).status(status).isPaid(paid).paymentMethodId(method).build();
  }

  private static PaymentState of(MyCashflowSettings settings, String total, Payment... payments) {
    Order order =
        Order.builder().id(1).total(new BigDecimal(total)).payments(List.of(payments)).build();
    return PaymentRule.of(order, settings);
  }

  private static Optional<BigDecimal> toCollect(String total, Payment... payments) {
    Order order =
        Order.builder().id(1).total(new BigDecimal(total)).payments(List.of(payments)).build();
    MyCashflowSettings settings =
        MyCashflowSettings.builder().addCashOnDeliveryMethods(ON_DELIVERY).build();
    return PaymentRule.cashOnDelivery(order, settings);
  }

  @ParameterizedTest
  @CsvSource({
    "PAID,true,1,CLEARED",
    "OPEN,true,1,CLEARED",
    "OPEN,false,1,OUTSTANDING",
    "OPEN,false,7,CLEARED",
    "PENDING_ACTIVATION,false,1,CLEARED",
    "pending_activation,false,1,CLEARED",
    "PARTIALLY_ACTIVATED,false,1,OUTSTANDING",
    "REFUNDED,false,1,OUTSTANDING",
    "NEW_WORD,false,1,OUTSTANDING"
  })
  void onePayment(String status, boolean paid, long method, PaymentState expected) {
    assertThat(of(SETTINGS, "10", payment(status, paid, method))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,      false, 9, 31.70",
    "OPEN,      true,  9,",
    "CANCELLED, false, 9,",
    "OPEN,      false, 1,"
  })
  void openCashOnDeliveryIsToBeCollected(
      String status, boolean paid, long method, @Nullable BigDecimal expected) {
    Payment payment =
        Payment.builder()
            .from(payment(status, paid, method))
            .amount(new BigDecimal("31.70"))
            .build();
    assertThat(toCollect("40", payment)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void severalPaymentsOnDeliveryAreCollectedTogether() {
    Payment one =
        Payment.builder().from(payment("OPEN", false, ON_DELIVERY)).amount(BigDecimal.ONE).build();
    assertThat(toCollect("40", one, one)).contains(new BigDecimal("2"));
  }

  @Test
  void withoutAnAmountTheOrdersTotalIsCollected() {
    assertThat(toCollect("40", payment("OPEN", false, ON_DELIVERY))).contains(new BigDecimal("40"));
    assertThat(toCollect("0", payment("OPEN", false, ON_DELIVERY))).isEmpty();
  }

  @Test
  void whatAStatusAloneSaysIsPaidIsNotCollectedAgain() {
    Payment paid = Payment.builder().id(1).status("PAID").paymentMethodId(ON_DELIVERY).build();
    assertThat(toCollect("40", paid)).isEmpty();
  }

  @Test
  void everyPaymentMustBeCleared() {
    assertThat(of(SETTINGS, "10", payment("PAID", true, 1), payment("OPEN", false, 1)))
        .isEqualTo(PaymentState.OUTSTANDING);
  }

  @Test
  void cancelledPaymentsDoNotCount() {
    assertThat(of(SETTINGS, "10", payment("CANCELLED", false, 1), payment("PAID", true, 1)))
        .isEqualTo(PaymentState.CLEARED);
    assertThat(of(SETTINGS, "10", payment("CANCELLED", false, 1)))
        .isEqualTo(PaymentState.OUTSTANDING);
  }

  @Test
  void aStatusAloneSaysPaidWhereTheFlagIsMissing() {
    Payment payment = Payment.builder().id(1).status("PAID").build();
    assertThat(of(SETTINGS, "10", payment)).isEqualTo(PaymentState.CLEARED);
  }

  @Test
  void withoutPaymentsTheOrderIsOutstandingUnlessItIsFree() {
    assertThat(of(SETTINGS, "10")).isEqualTo(PaymentState.OUTSTANDING);
    assertThat(of(SETTINGS, "0.00")).isEqualTo(PaymentState.CLEARED);
  }

  @Test
  void withoutPaymentsTheOrdersMethodCounts() {
    Order order = Order.builder().id(1).total(BigDecimal.TEN).paymentMethodId(INVOICE).build();
    assertThat(PaymentRule.of(order, SETTINGS)).isEqualTo(PaymentState.CLEARED);
  }

  @Test
  void withoutPaymentsTheSettingsDecide() {
    MyCashflowSettings trusting =
        MyCashflowSettings.builder()
            .withoutPayment(MyCashflowSettings.WithoutPayment.CLEARED)
            .build();
    assertThat(of(trusting, "10")).isEqualTo(PaymentState.CLEARED);
  }

  @Test
  void furtherStatusesCanBeReleased() {
    MyCashflowSettings settings =
        MyCashflowSettings.builder().addReleasedPaymentStatuses("PARTIALLY_ACTIVATED").build();
    assertThat(of(settings, "10", payment("PARTIALLY_ACTIVATED", false, 1)))
        .isEqualTo(PaymentState.CLEARED);
  }
}
