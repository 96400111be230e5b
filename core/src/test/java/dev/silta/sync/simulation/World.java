// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import static dev.silta.testkit.Articles.anArticle;

import dev.silta.store.InMemorySyncStore;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.SyncStore;
import dev.silta.testkit.FakeShop;
import dev.silta.testkit.FeedScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A shop, its warehouses, a store, and the processes that keep them in step. */
final class World {
  static final List<String> ARTICLES = List.of("A", "B", "C");

  /** What the number of an order that was split off ends with. */
  static final String PART = "-2";

  /** Less than the overlap with which feeds are read again. */
  private static final Duration LATE = Duration.ofMinutes(2);

  final Setting setting;
  final WorldClock clock;
  final FakeShop shop;
  final SyncStore store;
  final Fences fences = new Fences();
  final Promises promises = new Promises(this);
  final Chronicle chronicle = new Chronicle(this);
  final List<String> orders = new ArrayList<>();

  /**
   * Orders that were set aside once. What of them is accepted is only counted again when they are
   * looked at, so that after a split or a return in between the shop sells too little.
   */
  final Set<String> parked = new HashSet<>();

  /**
   * Orders that people in the shop sent themselves. Their pieces leave the shop's quantity, which
   * no feed shows before all stock is compared.
   */
  final Set<String> sentByShop = new HashSet<>();

  final Story story;
  private final List<Site> sites;
  private final List<Host> hosts;
  private final List<Hidden> hidden = new ArrayList<>();
  private int acts;
  private Optional<Moment> armed = Optional.empty();

  World(Setting setting, Mutant mutant, Story story) {
    this.setting = setting;
    this.story = story;
    clock = new WorldClock(setting.start());
    shop = new FakeShop(clock.right);
    store = new InMemorySyncStore(clock.right);
    Stream.of(shop.orderFeed(), shop.articleFeed()).forEach(feed -> Site.script(feed, setting));
    ARTICLES.forEach(this::put);
    sites =
        IntStream.range(0, setting.together().warehouses)
            .mapToObj(index -> new Site(index, setting, clock))
            .toList();
    hosts =
        IntStream.rangeClosed(0, setting.hosts())
            .mapToObj(index -> new Host(this, mutant, "host-" + index))
            .toList();
    chronicle.note();
  }

  private void put(String article) {
    String supplier = Together.supplier(article);
    shop.clerk()
        .put(anArticle(article).supplier(supplier, supplier, article).onHand(setting.pieces()));
  }

  static String article(int figure) {
    return ARTICLES.get(figure % ARTICLES.size());
  }

  List<Site> sites() {
    return sites;
  }

  Site site(int figure) {
    return sites.get(figure % sites.size());
  }

  /** One of the processes that the scheduler starts. */
  Host host(int figure) {
    return hosts.get(figure % setting.hosts());
  }

  /** Another process; there is always a spare one. */
  Host hostBut(Host host, int figure) {
    Host other = hosts.get(figure % hosts.size());
    return other == host ? hosts.get((figure + 1) % hosts.size()) : other;
  }

  /**
   * Whether the order was split and nobody noticed yet. A change or a cancellation in between does
   * not reach the part: people wait for that.
   */
  boolean isSplitUnnoticed(String order) {
    return sites.stream()
        .filter(site -> site.warehouse.floor().holds(order + PART))
        .anyMatch(site -> links(site, order).stream().allMatch(LinkRow::isWhole));
  }

  /** Whether it is on record that the warehouse has the order. */
  boolean isKnown(Site site, String order) {
    return links(site, order).stream().anyMatch(link -> link.warehouseId().isPresent());
  }

  private List<LinkRow> links(Site site, String order) {
    return store.inTransaction(tx -> tx.links(site.connection, LinkKind.ORDER, List.of(order)));
  }

  /** People did something. */
  void acted() {
    acts++;
    chronicle.note();
  }

  /** How often people did something. */
  int acts() {
    return acts;
  }

  /** Whether every feed shows everything. */
  boolean showsAll() {
    return hidden.isEmpty();
  }

  void advance(Duration by) {
    clock.right.advance(by);
    hidden.removeIf(this::isRevealed);
  }

  /** The feed does not show the record before two minutes have passed. */
  void hide(FeedScript feed, String record) {
    feed.hide(record);
    hidden.add(new Hidden(feed, record, clock.right.instant().plus(LATE)));
  }

  private boolean isRevealed(Hidden record) {
    boolean due = !record.until().isAfter(clock.right.instant());
    if (due) {
      record.feed().reveal(record.name());
    }
    return due;
  }

  /** It befalls the process that runs next. */
  void arm(Moment moment) {
    armed = Optional.of(moment);
  }

  Optional<Moment> takeArmed() {
    Optional<Moment> moment = armed;
    armed = Optional.empty();
    return moment;
  }

  void liftFaults() {
    shop.faults().lift();
    sites.forEach(site -> site.warehouse.faults().lift());
  }

  /** Whether something is under way, and not just waiting for people. */
  boolean isAtWork() {
    return openRows().stream()
        .anyMatch(
            row -> row.state() != OperationState.HELD && row.state() != OperationState.CONFLICT);
  }

  List<OperationRow> openRows() {
    return sites.stream()
        .flatMap(site -> store.inTransaction(tx -> tx.open(site.connection)).stream())
        .toList();
  }

  void forgetCalls() {
    shop.calls().reset();
    sites.forEach(site -> site.warehouse.calls().reset());
  }

  int writes() {
    return shop.calls().writes()
        + sites.stream().mapToInt(site -> site.warehouse.calls().writes()).sum();
  }

  int reads() {
    return shop.calls().reads()
        + sites.stream().mapToInt(site -> site.warehouse.calls().reads()).sum();
  }

  private record Hidden(FeedScript feed, String name, Instant until) {}
}
