// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How far an order is. Read ignoring case, as a name or as the ordinal number that one official
 * client may send; written in lower case. A status that this version does not know is {@link
 * Name#UNKNOWN} and keeps its text, so that it goes back as it came.
 *
 * @param name for a {@code switch}
 * @param text as it is written; of an unknown status as it was read
 */
public record OrderStatus(Name name, String text) {
  public static final OrderStatus NEW = known(Name.NEW);
  public static final OrderStatus DRAFT = known(Name.DRAFT);
  public static final OrderStatus RESERVED = known(Name.RESERVED);
  public static final OrderStatus LOCKED = known(Name.LOCKED);
  public static final OrderStatus COLLECTING = known(Name.COLLECTING);
  public static final OrderStatus PENDING = known(Name.PENDING);
  public static final OrderStatus CANCELLED = known(Name.CANCELLED);
  public static final OrderStatus SHIPPED = known(Name.SHIPPED);
  public static final OrderStatus RETURNED = known(Name.RETURNED);

  /** Of an answer without a status: unknown, with an empty text. */
  public static final OrderStatus ABSENT = new OrderStatus(Name.UNKNOWN, "");

  public OrderStatus {
    if (name != Name.UNKNOWN && !text.equals(name.wire())) {
      throw new IllegalArgumentException("the text of " + name + " is " + name.wire());
    }
  }

  /** The status of this text: a name in any case, or an ordinal number. */
  public static OrderStatus of(String text) {
    String stripped = text.strip();
    for (Name name : Name.values()) {
      if (name != Name.UNKNOWN && name.isMeantBy(stripped)) {
        return known(name);
      }
    }
    return new OrderStatus(Name.UNKNOWN, text);
  }

  /** The status of this ordinal number. */
  public static OrderStatus of(int ordinal) {
    return of(Integer.toString(ordinal));
  }

  /** Of whatever kind of value: an odd one must not make the whole record unreadable. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OrderStatus read(Object value) {
    return of(value.toString());
  }

  private static OrderStatus known(Name name) {
    return new OrderStatus(name, name.wire());
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

  /** The states. They may move backward and skip. */
  public enum Name {
    /** Accepted; goes to the warehouse as soon as that has verified it. */
    NEW(0),
    /** Editable; nothing is reserved and nothing ships. */
    DRAFT(1),
    /** On hold until somebody moves it to NEW: refused data, a doubled reference, or on purpose. */
    RESERVED(2),
    /** Holds its stock indefinitely; in older help only. */
    LOCKED(3),
    /** Being picked: no edit, and a cancellation is only a request in myOGO. */
    COLLECTING(4),
    /** Waits for stock; moves to NEW by itself. */
    PENDING(5),
    /** Not shipped unless it is saved as NEW again. */
    CANCELLED(6),
    /** Picked and packed; not necessarily with the carrier, let alone with the customer. */
    SHIPPED(7),
    /** Goods came back. */
    RETURNED(8),
    /** Anything else; see {@link OrderStatus#text}. */
    UNKNOWN(-1);

    private final int number;

    Name(int number) {
      this.number = number;
    }

    private String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean isMeantBy(String text) {
      return name().equalsIgnoreCase(text) || Integer.toString(number).equals(text);
    }
  }
}
