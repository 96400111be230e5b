// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Dispatch;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * The business choices of one merchant. Each default is the most probable reading of what the
 * vendor leaves open. Immutable; holds no secrets. All errors are reported at once when it is
 * built.
 */
@Value.Immutable
public abstract class OgoshipSettings {

  /**
   * Which of the shop's articles are kept at OGOship; all of them. A choice of the engine, which is
   * told of it by {@link dev.silta.ogoship.connector.OgoshipFlows}.
   */
  @Value.Default
  public ArticleSelection products() {
    return ArticleSelection.all();
  }

  /** Whether orders go by themselves; they do. A choice of the engine too. */
  @Value.Default
  public Transfer transfer() {
    return Transfer.AUTOMATIC;
  }

  /**
   * Whether the shop sends the customer its shipping confirmation; it does. A choice of the engine
   * too. Advisable only where orders hold nothing but what OGOship sends.
   */
  @Value.Default
  public Dispatch.Confirmation confirmation() {
    return Dispatch.Confirmation.BY_SHOP;
  }

  /**
   * Put before the shop's order number, so that several shops of one merchant do not meet; none.
   * Never change it once orders were sent.
   */
  @Value.Default
  public String referencePrefix() {
    return "";
  }

  /**
   * The shop's delivery methods as myOGO knows them; by default the codes of the shop are taken as
   * they are and methods without a code hold the order, since OGOship has to be told which one is
   * meant as soon as the merchant has two.
   */
  @Value.Default
  public DeliveryMethods delivery() {
    return DeliveryMethods.codesAsTheyAre();
  }

  /** Whose a pick-up point is that the shop did not name; nobody's, so that it is a change. */
  @Value.Default
  public PickupPoints pickupPoints() {
    return PickupPoints.FROM_SHOP;
  }

  /** Whether the order's remark goes to the warehouse; never, since it costs or stops the order. */
  @Value.Default
  public Comments comments() {
    return Comments.NEVER;
  }

  /** Whether cash on delivery goes along; it does. An option in myOGO can take it off again. */
  @Value.Default
  public CashOnDelivery cashOnDelivery() {
    return CashOnDelivery.SENT;
  }

  /** Whether orders are marked as tests; they are not. For test merchants only. */
  @Value.Default
  public TestOrders test() {
    return TestOrders.NO;
  }

  /**
   * Whether prices go on order lines; they do. The vendor takes them, VAT included, for customs
   * declarations; whether the shop's prices include VAT is the shop's affair.
   */
  @Value.Default
  public UnitPrices unitPrices() {
    return UnitPrices.SENT;
  }

  /**
   * Decimals of prices, 2 to 4; 2. How many the vendor keeps is not published. The sales price of a
   * product is assumed to include VAT, as the shop shows it: the vendor does not say.
   */
  @Value.Default
  public int priceDecimals() {
    return 2;
  }

  /**
   * Language of the product texts, two letters in lower case; {@code fi}. The vendor knows {@code
   * fi}, {@code en} and {@code sv}, not each in every warehouse.
   */
  @Value.Default
  public String language() {
    return "fi";
  }

  /** Longest product description in characters; 2,000, since the vendor publishes no limit. */
  @Value.Default
  public int descriptionLength() {
    return 2000;
  }

  /** What is done to phone numbers; they are put into international form, which carriers need. */
  @Value.Default
  public Phone phone() {
    return Phone.INTERNATIONAL;
  }

  /**
   * Whether the merchant allows modification through the API in myOGO (order processing, option
   * 10); it does not. Without it the vendor takes no change of a NEW or PENDING order.
   */
  @Value.Default
  public Modification modification() {
    return Modification.NOT_ALLOWED;
  }

  /** What becomes of a RESERVED order that is corrected in the shop; it is released. */
  @Value.Default
  public AfterEdit afterEdit() {
    return AfterEdit.RELEASE;
  }

  /** What the vendor's statuses mean. */
  @Value.Default
  public OrderStages statuses() {
    return OrderStages.defaults();
  }

  @Value.Check
  void check() {
    List<String> errors = new ArrayList<>();
    if (!referencePrefix().equals(referencePrefix().strip()) || referencePrefix().length() > 20) {
      errors.add("referencePrefix has at most 20 characters and no blanks around it");
    }
    if (priceDecimals() < 2 || priceDecimals() > 4) {
      errors.add("priceDecimals is 2 to 4");
    }
    if (!language().matches("[a-z]{2}")) {
      errors.add("language has two letters in lower case");
    }
    if (descriptionLength() < 1) {
      errors.add("descriptionLength is positive");
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("OGOship settings: " + String.join("; ", errors));
    }
  }

  public static OgoshipSettings defaults() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; everything has a default. */
  public static final class Builder extends ImmutableOgoshipSettings.Builder {}

  /** Whether orders go by themselves. */
  public enum Transfer {
    AUTOMATIC,
    /** Only when a person asks, one at a time. */
    BY_HAND
  }

  /** Whose a pick-up point is that the shop did not name. */
  public enum PickupPoints {
    /** Somebody's at OGOship, so that it counts as a change made there. */
    FROM_SHOP,
    /**
     * Added by OGOship itself (myOGO, order processing, option 7). Pick-up points are not compared
     * then, so that a point that is changed in the shop goes only with another change.
     */
    ADDED_BY_OGOSHIP
  }

  /** Whether the order's remark goes to the warehouse. */
  public enum Comments {
    NEVER,
    /**
     * As a request for special packing: depending on the merchant's options it is charged for each
     * order, holds the order, or is dropped. Not meant for the carrier.
     */
    REMARK
  }

  /** Whether cash on delivery goes along. */
  public enum CashOnDelivery {
    SENT,
    OMITTED
  }

  /** Whether orders are marked as tests. */
  public enum TestOrders {
    NO,
    YES
  }

  /** Whether prices go on order lines. */
  public enum UnitPrices {
    SENT,
    OMITTED
  }

  /** What is done to phone numbers. */
  public enum Phone {
    INTERNATIONAL,
    AS_IS
  }

  /** Whether accepted orders can be changed through the API. */
  public enum Modification {
    NOT_ALLOWED,
    ALLOWED
  }

  /** What becomes of a held order that is corrected in the shop. */
  public enum AfterEdit {
    /** It is sent as NEW, so that it ships. */
    RELEASE,
    /** It keeps its status until somebody releases it in myOGO. */
    KEEP
  }
}
