// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.List;
import java.util.Random;

/** The kinds of things that happen; a weight says how often one does. */
enum Event {
  PLACE(7, ShopPeople::place),
  PLACE_UNPAID(1, ShopPeople::placeUnpaid),
  PLACE_LATE_VISIBLE(1, ShopPeople::placeLateVisible),
  RENAME(1, ShopPeople::rename),
  CANCEL(2, ShopPeople::cancel),
  COMPLETE(1, ShopPeople::complete),
  MOVE(2, ShopPeople::move),
  CHANGE_PIECES(2, ShopPeople::changePieces),
  ADD_LINE(1, ShopPeople::addLine),
  REMOVE_LINE(1, ShopPeople::removeLine),
  PAY(1, ShopPeople::pay),
  TOUCH(1, ShopPeople::touch),

  RECEIVE_GOODS(1, WarehousePeople::receiveGoods),
  COUNT_SHELF(1, WarehousePeople::countShelf),
  SELL_ELSEWHERE(1, WarehousePeople::sellElsewhere),
  CORRECT(1, WarehousePeople::correct),
  START_WORK(1, WarehousePeople::start),
  PICK(1, WarehousePeople::pick),
  SHIP(1, WarehousePeople::ship),
  SHIP_PARTLY(1, WarehousePeople::shipPartly),
  CLOSE_SHORT(1, WarehousePeople::closeShort),
  SHIP_TRACKED(4, WarehousePeople::shipTracked),
  TRACK(1, WarehousePeople::track),
  DELIVER(1, WarehousePeople::deliver),
  REFUSE(1, WarehousePeople::cancel),
  PARK(1, WarehousePeople::park),
  UNPARK(1, WarehousePeople::unpark),
  SPLIT(1, WarehousePeople::split),
  SHIP_SHOWN_LATE(1, WarehousePeople::shipShownLate),
  TAKE_BACK(1, WarehousePeople::takeBack),

  FAIL_AT_SHOP(2, Trouble::atShop),
  FAIL_AT_WAREHOUSE(4, Trouble::atWarehouse),
  REJECT_SIGN_IN(1, Trouble::signIn),
  LIFT(4, Trouble::lift),

  DIE(6, Trouble::die),
  PAUSE(5, Trouble::pause),
  MEET(5, Trouble::meet),
  INTERRUPT(2, Trouble::interrupt),
  LOSE_RACE(2, Trouble::loseRace),
  LOSE_STORE(2, Trouble::loseStore),

  SECONDS(4, Clocks::seconds),
  MINUTES(6, Clocks::minutes),
  HOURS(1, Clocks::hours),
  SKEW(1, Clocks::skew),

  RUN(22, Runs::one),
  RUN_ALL(8, Runs::all),
  HINT(3, Runs::hint);

  private static final int TOTAL = total();
  private static final List<Event> PEOPLE =
      List.of(values()).subList(PLACE.ordinal(), TAKE_BACK.ordinal() + 1);
  private final int weight;
  private final Effect effect;

  Event(int weight, Effect effect) {
    this.weight = weight;
    this.effect = effect;
  }

  static Event pick(Random random) {
    int left = random.nextInt(TOTAL);
    for (Event event : values()) {
      left -= event.weight;
      if (left < 0) {
        return event;
      }
    }
    throw new AssertionError("the weights do not add up");
  }

  /** What people do at both sides. */
  static List<Event> ofPeople() {
    return PEOPLE;
  }

  void happen(World world, int first, int second) {
    int before = world.acts();
    effect.on(world, first, second);
    if (world.acts() > before) {
      world.story.saw(this);
    }
  }

  private static int total() {
    int total = 0;
    for (Event event : values()) {
      total += event.weight;
    }
    return total;
  }

  private interface Effect {
    void on(World world, int first, int second);
  }
}
