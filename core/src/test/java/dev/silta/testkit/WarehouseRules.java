// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Capabilities;
import dev.silta.connector.Capabilities.CancelledNumber;
import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How a {@link FakeWarehouse} is set up. Not safe for use while the warehouse works. */
public final class WarehouseRules {
  private Create create = Create.REFUSES_DUPLICATES;
  private CancelledNumber cancelledNumber = CancelledNumber.IS_FREE;
  private LateCancel lateCancel = LateCancel.REFUSED;
  private Changes changes = Changes.TAKEN;
  private String numberPrefix = "";
  private Optional<Map<String, String>> methods = Optional.empty();
  private final Set<String> pickupMethods = new TreeSet<>();
  private final Set<OrderNumber> broken = new HashSet<>();
  private final Set<OrderNumber> unfindable = new HashSet<>();
  private final List<KnownStatus> statuses = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  WarehouseRules() {}

  /** What a create does if the number is taken; default: it is refused. */
  public WarehouseRules create(Create behaviour) {
    create = behaviour;
    return this;
  }

  /** What becomes of the number of a cancelled order; default: it is free. */
  public WarehouseRules cancelledNumber(CancelledNumber behaviour) {
    cancelledNumber = behaviour;
    return this;
  }

  /** What a cancellation does after work began; default: it is refused. */
  public WarehouseRules lateCancel(LateCancel behaviour) {
    lateCancel = behaviour;
    return this;
  }

  /** Whether orders take changes before work begins; default: they do. */
  public WarehouseRules changes(Changes behaviour) {
    changes = behaviour;
    return this;
  }

  /** The shop's scope: what the warehouse's numbers begin with; default nothing. */
  public WarehouseRules numberPrefix(String prefix) {
    numberPrefix = prefix;
    return this;
  }

  /**
   * From now on only these delivery methods map, by the shop's key. Without any, each method goes
   * by its code or else its key.
   */
  public WarehouseRules methods(Map<String, String> table) {
    methods = Optional.of(new TreeMap<>(table));
    return this;
  }

  /** Adds one delivery method to the table. */
  public WarehouseRules method(String key, String code) {
    Map<String, String> table = new TreeMap<>(methods.orElseGet(Map::of));
    table.put(key, code);
    return methods(table);
  }

  /** These delivery methods, by the shop's key, need a pick-up point. */
  public WarehouseRules pickupPointFor(String... keys) {
    pickupMethods.addAll(Set.of(keys));
    return this;
  }

  /** The mapping of this order has a bug and throws. */
  public WarehouseRules mappingBreaksOn(String order) {
    broken.add(new OrderNumber(order));
    return this;
  }

  public WarehouseRules mappingWorksOn(String order) {
    broken.remove(new OrderNumber(order));
    return this;
  }

  /** Lists a status among those that its orders can have; default: it cannot list any. */
  public WarehouseRules lists(String rawStatus, FulfilmentStage stage) {
    statuses.add(new KnownStatus(rawStatus, stage));
    return this;
  }

  /** From now on the connector warns of each order that maps. */
  public WarehouseRules warning(String text) {
    warnings.add(text);
    return this;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The warehouse lists this order and does not find it by its number. */
  public WarehouseRules doesNotFind(String order) {
    unfindable.add(new OrderNumber(order));
    return this;
  }

  boolean finds(OrderNumber order) {
    return !unfindable.contains(order);
  }

  List<KnownStatus> statuses() {
    return List.copyOf(statuses);
  }

  Capabilities capabilities() {
    return new Capabilities(create, cancelledNumber);
  }

  boolean mayDuplicate() {
    return create == Create.MAY_DUPLICATE;
  }

  boolean refusesChanges(StoredOrder order) {
    return changes == Changes.REFUSED && order.isReceived();
  }

  boolean keepsNumbers() {
    return cancelledNumber == CancelledNumber.STAYS_TAKEN;
  }

  boolean replaces() {
    return create == Create.REPLACES;
  }

  boolean ignoresLateCancel() {
    return lateCancel == LateCancel.IGNORED;
  }

  String numberOf(OrderNumber order) {
    return numberPrefix + order;
  }

  /** The shop's number behind the warehouse's; empty if the order is none of this shop's. */
  Optional<OrderNumber> shopNumber(String number) {
    return startsWithPrefix(number) && number.length() > numberPrefix.length()
        ? Optional.of(new OrderNumber(number.substring(numberPrefix.length())))
        : Optional.empty();
  }

  String codeOf(DeliveryMethod method) {
    return methods
        .map(table -> Optional.ofNullable(table.get(method.key())))
        .orElseGet(() -> method.code().or(() -> Optional.of(method.key())))
        .orElseThrow(() -> unmapped(method));
  }

  boolean needsPickupPoint(DeliveryMethod method) {
    return pickupMethods.contains(method.key());
  }

  boolean breaksOn(OrderNumber order) {
    return broken.contains(order);
  }

  String fingerprint() {
    return String.join(
        "|",
        create.name(),
        cancelledNumber.name(),
        changes.name(),
        numberPrefix,
        methods.map(Map::toString).orElse("all"),
        pickupMethods.toString());
  }

  private boolean startsWithPrefix(String number) {
    return lower(number).startsWith(lower(numberPrefix));
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static MappingException unmapped(DeliveryMethod method) {
    return new MappingException(
        ReasonCode.SHIPPING_METHOD_UNMAPPED,
        "delivery",
        "no entry for " + method.key() + " (" + method.name() + ")");
  }

  /** What a cancellation does after work began. */
  public enum LateCancel {
    REFUSED,
    /** It is taken, and nothing happens. */
    IGNORED
  }

  /** Whether orders take changes. */
  public enum Changes {
    TAKEN,
    /** Only parked ones and those in trouble do; the others can be cancelled. */
    REFUSED
  }
}
