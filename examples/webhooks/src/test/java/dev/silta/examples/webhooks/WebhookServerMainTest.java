// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebhookServerMainTest {
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

  @BeforeAll
  static void run() throws Exception {
    WebhookServerMain.run(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
  }

  private static String printed() {
    return PRINTED.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anOrderThatIsToldOfIsSentAtOnce() {
    assertThat(printed()).contains("shop-1 ORDERS: DONE. 1 read, 1 changed").contains("1 line");
  }

  @Test
  void anOrderThatTheWarehouseSentIsCompleted() {
    assertThat(printed()).contains("shop-1 FULFILMENT: DONE. 1 read, 1 changed");
  }

  @Test
  void strangeMessagesAreAnsweredAndHaveNoEffect() {
    assertThat(printed())
        .contains("the same again: 200")
        .contains("changed on the way: 401")
        .contains("much too large: 413")
        .contains("nobody knows: 404")
        .contains("left alone: 1 MISSING_AT_WAREHOUSE");
  }

  @Test
  void noSecretIsPrinted() {
    assertThat(printed())
        .doesNotContain(Receivers.ORDERS_TOKEN.reveal())
        .doesNotContain(Receivers.WAREHOUSE_TOKEN.reveal())
        .doesNotContain(Receivers.OGOSHIP_KEY.reveal());
  }
}
