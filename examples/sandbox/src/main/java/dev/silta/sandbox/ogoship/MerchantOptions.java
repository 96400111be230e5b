// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.List;
import java.util.Optional;

/** What a merchant has ticked in the web application, and the shipping methods it has enabled. */
public final class MerchantOptions {
  private volatile boolean modificationThroughApi;
  private volatile boolean splitPending;
  private volatile boolean phoneChecked = true;
  private volatile boolean cashOnDeliveryRemoved;
  private volatile CommentMode comments = CommentMode.FORWARD;
  private volatile List<String> methods = List.of("POSTI-HOME", "POSTI-PICKUP");

  /** Option 10: NEW and PENDING orders can be edited through the API. Default no. */
  public void modificationThroughApi(boolean on) {
    modificationThroughApi = on;
  }

  /** Option 1: available goods go now, the rest in an order of its own. Default no. */
  public void splitPending(boolean on) {
    splitPending = on;
  }

  /** Whether a missing or faulty phone number holds an order (options 8 and 9). Default yes. */
  public void phoneChecked(boolean on) {
    phoneChecked = on;
  }

  /** Option 4: cash on delivery is taken off every order of the API. Default no. */
  public void cashOnDeliveryRemoved(boolean on) {
    cashOnDeliveryRemoved = on;
  }

  /** Option 11. Default: passed on. */
  public void comments(CommentMode mode) {
    comments = mode;
  }

  /**
   * The enabled methods, instead of POSTI-HOME and POSTI-PICKUP: the codes or names of the shop's
   * methods that they are linked to; {@code *} stands for any text.
   */
  public void shippingMethods(String... links) {
    methods = List.of(links);
  }

  boolean hasModificationThroughApi() {
    return modificationThroughApi;
  }

  boolean hasSplitPending() {
    return splitPending;
  }

  boolean hasPhoneChecked() {
    return phoneChecked;
  }

  boolean hasCashOnDeliveryRemoved() {
    return cashOnDeliveryRemoved;
  }

  CommentMode comments() {
    return comments;
  }

  /** The method to use when an order names none. */
  Optional<String> onlyMethod() {
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  /** Some method that an order can name. */
  Optional<String> anyMethod() {
    return methods.stream().map(link -> link.replace("*", "")).findFirst();
  }

  boolean ships(String code) {
    return methods.stream().anyMatch(link -> code.equals(link) || code.matches(pattern(link)));
  }

  private static String pattern(String link) {
    return ("\\Q" + link + "\\E").replace("*", "\\E.*\\Q");
  }
}
