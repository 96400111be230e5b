// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.DeliveryMethods;
import dev.silta.ongoing.model.GoodsOwnerId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The business choices of one tenant. Each default is the most probable reading of what the vendor
 * leaves open; ask the warehouse. Immutable; holds no secrets. All errors are reported at once when
 * it is built.
 */
@Value.Immutable
public abstract class OngoingSettings {

  public abstract GoodsOwnerId goodsOwnerId();

  /** Sends every order to this physical warehouse; by default the system decides. */
  public abstract Optional<Integer> warehouseId();

  /**
   * Put before the shop's order number, so that several shops or integrations of one goods owner do
   * not meet; none. Never change it once orders were sent.
   */
  @Value.Default
  public String orderNumberPrefix() {
    return "";
  }

  /** Zone in which a point in time becomes a delivery date; Europe/Helsinki. */
  @Value.Default
  public ZoneId zone() {
    return ZoneId.of("Europe/Helsinki");
  }

  /** How many days after the order was placed its delivery date is; 0. */
  @Value.Default
  public int deliveryDays() {
    return 0;
  }

  /**
   * The shop's delivery methods as the warehouse knows them; by default each passes as it is, with
   * the shop's code, else its key, and its name, and orders that name none are held.
   */
  @Value.Default
  public DeliveryMethods delivery() {
    return DeliveryMethods.asTheyAre();
  }

  /** Status that a new order is given right after it was created, such as 300; none. */
  public abstract Optional<Integer> statusAfterCreate();

  @Value.Default
  public OrderStatuses statuses() {
    return OrderStatuses.defaults();
  }

  /** Where the published article row "Price" goes; the stock valuation price. */
  @Value.Default
  public Price price() {
    return Price.STOCK_VALUATION_PRICE;
  }

  /** Whether names in other languages are sent; they are. Languages may have to exist there. */
  @Value.Default
  public Translations translations() {
    return Translations.SENT;
  }

  /** Where an article's VAT goes; nowhere, since articles have no field for it. */
  @Value.Default
  public ArticleVat articleVat() {
    return ArticleVat.NONE;
  }

  /** Which weights are sent; the net weight. */
  @Value.Default
  public Weight weight() {
    return Weight.NET;
  }

  /** What the published order row "customs currency code" sends; the order's currency. */
  @Value.Default
  public CustomsCurrency customsCurrency() {
    return CustomsCurrency.ORDER_CURRENCY;
  }

  /** What a line's price means; the price of the whole row, as the published table says. */
  @Value.Default
  public LinePrice linePrice() {
    return LinePrice.ROW_TOTAL;
  }

  /** Whose name is the receiver's where the shop has a company and a person; the company's. */
  @Value.Default
  public ReceiverName receiverName() {
    return ReceiverName.COMPANY;
  }

  /** Whether the carrier may use the customer's e-mail address and phone number; it may. */
  @Value.Default
  public Notification notification() {
    return Notification.NOTIFY;
  }

  /** Which numbers count as tracking codes; all of them, the shipment's number first. */
  @Value.Default
  public TrackingCodes trackingCodes() {
    return TrackingCodes.ALL;
  }

  /** Which figure the shop may sell; the vendor's own sellable figure, over all warehouses. */
  @Value.Default
  public Available available() {
    return Available.SELLABLE;
  }

  /** Physical warehouses whose sellable figures are summed; needed for, and only for, that. */
  @Value.NaturalOrder
  public abstract SortedSet<Integer> stockWarehouseIds();

  @Value.Check
  void check() {
    List<String> errors = new ArrayList<>();
    if (!orderNumberPrefix().equals(orderNumberPrefix().strip())
        || orderNumberPrefix().length() > 20) {
      errors.add("orderNumberPrefix has at most 20 characters and no blanks around it");
    }
    if (deliveryDays() < 0 || deliveryDays() > 365) {
      errors.add("deliveryDays is 0 to 365");
    }
    if ((available() == Available.SELLABLE_PER_WAREHOUSE) == stockWarehouseIds().isEmpty()) {
      errors.add("stockWarehouseIds goes with available = SELLABLE_PER_WAREHOUSE, and only then");
    }
    if (Stream.concat(warehouseId().stream(), stockWarehouseIds().stream())
        .anyMatch(id -> id < 1)) {
      errors.add("warehouse ids are positive");
    }
    if (statusAfterCreate().filter(number -> !statuses().received().contains(number)).isPresent()) {
      errors.add("statusAfterCreate is one of the received statuses");
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("Ongoing settings: " + String.join("; ", errors));
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; only the goods owner id is needed. */
  public static final class Builder extends ImmutableOngoingSettings.Builder {}

  /** Where the published article row "Price" goes. */
  public enum Price {
    STOCK_VALUATION_PRICE,
    NONE
  }

  /** Whether names in other languages are sent. */
  public enum Translations {
    SENT,
    OMITTED
  }

  /** Where an article's VAT percent goes. */
  public enum ArticleVat {
    NONE,
    /** Into {@code freeValues.freeDecimal1}; agree on it with the warehouse first. */
    FREE_DECIMAL_1
  }

  /** Which weights are sent. */
  public enum Weight {
    NET,
    /** The net weight goes out as gross weight too, for carrier rules that need one. */
    NET_AND_GROSS
  }

  /** What goes out as customs currency code. */
  public enum CustomsCurrency {
    ORDER_CURRENCY,
    /** The published row to the letter: the highest VAT percent among the lines. */
    TAX_RATE
  }

  /** What a line's price means. */
  public enum LinePrice {
    ROW_TOTAL,
    UNIT
  }

  /** Whose name stands first; the other one goes into the second address line. */
  public enum ReceiverName {
    COMPANY,
    PERSON
  }

  /** Whether the carrier may use contact data. */
  public enum Notification {
    NOTIFY,
    /** The data is stored with the order only. */
    STORE_ONLY
  }

  /** Which numbers count as tracking codes. */
  public enum TrackingCodes {
    ALL,
    /**
     * Only those of the first place that has any: shipment, parcels, order head, joint shipment.
     */
    FIRST_PLACE
  }

  /** Which figure the shop may sell. */
  public enum Available {
    SELLABLE,
    /** The sum over {@link #stockWarehouseIds}; need not add up to the figure of all warehouses. */
    SELLABLE_PER_WAREHOUSE,
    /** What is there less what is locked for sale less what is booked but not allocated. */
    PHYSICAL_LESS_LOCKED_AND_BOOKED
  }
}
