// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How the simulated shop behaves where the real one is unknown or differs. */
public final class ShopSwitches {
  private volatile boolean lenientQueries;
  private volatile boolean ordersInV1 = true;
  private volatile boolean exclusiveRanges;
  private volatile boolean shipmentPatch = true;
  private volatile boolean encodedSlash = true;
  private volatile boolean quirks = true;
  private final Set<Long> poisoned = ConcurrentHashMap.newKeySet();
  private final Set<Long> failingActivations = ConcurrentHashMap.newKeySet();

  /** Ignores unknown query parameters and expansions instead of refusing them. */
  public void lenientQueries() {
    lenientQueries = true;
  }

  /** Whether {@code /v1/orders} answers; default yes. {@code /v0/orders} always does. */
  public void ordersInV1(boolean available) {
    ordersInV1 = available;
  }

  /** Whether {@code -from} and {@code -to} leave out the bounds themselves; default no. */
  public void exclusiveRanges(boolean exclusive) {
    exclusiveRanges = exclusive;
  }

  /** Whether PATCH of one shipment answers; 405 otherwise. Default yes. */
  public void shipmentPatch(boolean available) {
    shipmentPatch = available;
  }

  /** Whether a path may contain an encoded slash; 404 otherwise. Default yes. */
  public void encodedSlash(boolean accepted) {
    encodedSlash = accepted;
  }

  /** Numbers as text, empty maps as arrays, unknown extra members. Default on. */
  public void quirks(boolean on) {
    quirks = on;
  }

  /** Makes every order page that contains this order answer 500. */
  public void poison(long orderId) {
    poisoned.add(orderId);
  }

  public void cure(long orderId) {
    poisoned.remove(orderId);
  }

  /** Makes the activation of this order's payment fail. */
  public void failActivation(long orderId) {
    failingActivations.add(orderId);
  }

  boolean hasLenientQueries() {
    return lenientQueries;
  }

  boolean hasOrdersInV1() {
    return ordersInV1;
  }

  boolean hasExclusiveRanges() {
    return exclusiveRanges;
  }

  boolean hasShipmentPatch() {
    return shipmentPatch;
  }

  boolean hasEncodedSlash() {
    return encodedSlash;
  }

  boolean hasQuirks() {
    return quirks;
  }

  boolean isPoisoned(long orderId) {
    return poisoned.contains(orderId);
  }

  boolean failsActivation(long orderId) {
    return failingActivations.contains(orderId);
  }
}
