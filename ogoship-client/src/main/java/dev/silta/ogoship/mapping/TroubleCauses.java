// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an order is held, out of the warehouse's remark. The remark itself never leaves this class:
 * it may name the customer, and no rule could take that out again. Only the causes that the vendor
 * documents are recognised, each by a fragment, and named in words of our own.
 */
final class TroubleCauses {
  private TroubleCauses() {}

  /** Such as {@code phone number}; empty if the remark names no documented cause. */
  static Optional<String> of(String remark) {
    String text = remark.toLowerCase(Locale.ROOT);
    return Optional.of(
            Stream.of(Cause.values())
                .filter(cause -> text.contains(cause.fragment))
                .map(cause -> cause.words)
                .distinct()
                .collect(Collectors.joining(", ")))
        .filter(words -> !words.isEmpty());
  }

  private enum Cause {
    PHONE("phone", "phone number"),
    METHOD("shipping method", "shipping method"),
    CUSTOMS("customs", "customs data"),
    DUPLICATE("same reference", "doubled reference"),
    DUPLICATED("duplicate", "doubled reference"),
    PRODUCT("product code", "product code"),
    ADDRESS("address", "address"),
    CUSTOMIZATION("customi", "customization request");

    private final String fragment;
    private final String words;

    Cause(String fragment, String words) {
      this.fragment = fragment;
      this.words = words;
    }
  }
}
