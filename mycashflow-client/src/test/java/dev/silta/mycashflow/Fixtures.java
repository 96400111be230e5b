// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recorded answers and expected requests; an unknown property in them is refused. */
public final class Fixtures {
  public static final JsonCodec STRICT =
      JsonCodec.of(
          PropertyNamingStrategies.SNAKE_CASE, JsonCodec.UnknownProperties.REFUSED, ShopTimes.ZONE);

  private Fixtures() {}

  public static String text(String name) {
    try (InputStream file = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <T> T data(String name, Class<T> type) {
    byte[] body = text(name).getBytes(StandardCharsets.UTF_8);
    return STRICT.convert(STRICT.tree(body).at("/data"), type);
  }

  public static <T> T json(String json, Class<T> type) {
    return STRICT.read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  /** Two variations and every field. */
  public static Product anorak() {
    return data("products/GET_{id}_response.json", Product.class);
  }

  /** No variations. */
  public static Product coffee() {
    return data("products/GET_{id}_response_plain.json", Product.class);
  }

  /** Two rows, one shipment, one payment, and every field. */
  public static Order order() {
    return data("orders/GET_{id}_response.json", Order.class);
  }
}
