// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a subscription is told of. Read ignoring case, as a name or as the vendor's number; written
 * as the vendor's clients write it. The vendor has more types than it has published: those are
 * {@link Name#UNKNOWN}, keep their text and can be subscribed to by {@link #of(String)}.
 *
 * @param name for a {@code switch}
 * @param text as it is written; of an unknown type as it was read
 */
public record WebhookType(Name name, String text) {
  /** An order reached SHIPPED. */
  public static final WebhookType ORDER_SHIPPED = known(Name.ORDER_SHIPPED);

  /** The stock level of a product changed. */
  public static final WebhookType PRODUCT_STOCK_LEVEL_CHANGED =
      known(Name.PRODUCT_STOCK_LEVEL_CHANGED);

  public WebhookType {
    if (name != Name.UNKNOWN && !text.equals(name.wire)) {
      throw new IllegalArgumentException("the text of " + name + " is " + name.wire);
    }
  }

  /** The type of this text: a name in any case, or a number. */
  public static WebhookType of(String text) {
    String stripped = text.strip();
    for (Name name : Name.values()) {
      if (name != Name.UNKNOWN && name.isMeantBy(stripped)) {
        return known(name);
      }
    }
    return new WebhookType(Name.UNKNOWN, text);
  }

  /** The type of this number. */
  public static WebhookType of(int number) {
    return of(Integer.toString(number));
  }

  /** Of whatever kind of value: an odd one must not make the whole record unreadable. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WebhookType read(Object value) {
    return of(value.toString());
  }

  private static WebhookType known(Name name) {
    return new WebhookType(name, name.wire);
  }

  @Override
  @JsonValue
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }

  /** The published types. */
  public enum Name {
    ORDER_SHIPPED(1, "OrderShipped"),
    PRODUCT_STOCK_LEVEL_CHANGED(2, "ProductStockLevelChanged"),
    /** Anything else; see {@link WebhookType#text}. */
    UNKNOWN(0, "");

    private final int number;
    private final String wire;

    Name(int number, String wire) {
      this.number = number;
      this.wire = wire;
    }

    private boolean isMeantBy(String text) {
      return wire.equalsIgnoreCase(text) || Integer.toString(number).equals(text);
    }
  }
}
