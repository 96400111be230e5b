// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

/**
 * The six texts by which merchants know where an order stands at the warehouse. The English ones
 * are MyCashflow's own; how it words them in Finnish is not published, so those are translations.
 */
public enum StatusText {
  ADD_FOR_DELIVERY("Add order to %s for delivery", "Lisää tilaus palveluun %s toimitettavaksi"),
  WAITING_FOR_COLLECTION("Waiting for collection and delivery", "Odottaa keräilyä ja toimitusta"),
  WAITING_FOR_PRODUCTS("Waiting for products", "Odottaa tuotteita"),
  DELIVERED("Delivered", "Toimitettu"),
  CANCELLED("Delivery is cancelled", "Toimitus on peruttu"),
  RETURNED("Customer has returned products", "Asiakas on palauttanut tuotteita");

  private final String english;
  private final String finnish;

  StatusText(String english, String finnish) {
    this.english = english;
    this.finnish = finnish;
  }

  /**
   * @param service the warehouse's name as merchants know it
   */
  public String english(String service) {
    return english.formatted(service);
  }

  /**
   * @param service the warehouse's name as merchants know it
   */
  public String finnish(String service) {
    return finnish.formatted(service);
  }
}
