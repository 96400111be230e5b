// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The merchant whose goods lie in the warehouse. A type of its own, so that no request can be built
 * without it and no other number can take its place.
 */
public record GoodsOwnerId(int value) {

  public GoodsOwnerId {
    if (value <= 0) {
      throw new IllegalArgumentException("a goods owner id is positive, not " + value);
    }
  }

  @JsonCreator
  public static GoodsOwnerId of(int value) {
    return new GoodsOwnerId(value);
  }

  @Override
  @JsonValue
  public int value() {
    return value;
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
