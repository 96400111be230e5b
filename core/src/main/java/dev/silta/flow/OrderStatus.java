// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import java.util.Optional;

/**
 * How one order stands, in the words that merchants see.
 *
 * @param order the order
 * @param service the warehouse's name as merchants know it
 * @param text absent if the order is none of the warehouse's business; see the reason
 * @param attention whether a person should look at it
 * @param rawStatus the warehouse's own status; absent if the order is not there
 * @param action what a person can do now
 * @param reason why attention is needed, why a transfer would not work, or why there is no text
 */
public record OrderStatus(
    OrderNumber order,
    String service,
    Optional<StatusText> text,
    boolean attention,
    Optional<String> rawStatus,
    Optional<Action> action,
    Optional<ReasonCode> reason) {

  /** The text in English, or why there is none. */
  public String english() {
    return text.map(words -> words.english(service)).orElseGet(this::notApplicable);
  }

  /** The text in Finnish, or why there is none. */
  public String finnish() {
    return text.map(words -> words.finnish(service)).orElseGet(this::notApplicable);
  }

  private String notApplicable() {
    return reason.map(ReasonCode::name).orElse("");
  }

  /** What a person can do. */
  public enum Action {
    /** Sends the order now: {@code Desk.transfer}. */
    TRANSFER("Add order to %s for delivery", "Lisää tilaus palveluun %s toimitettavaksi"),
    /** Completes the order in the shop now: {@code Desk.refresh}. */
    UPDATE_SHOP("Update changes to online store", "Päivitä muutokset verkkokauppaan");

    private final String english;
    private final String finnish;

    Action(String english, String finnish) {
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
}
