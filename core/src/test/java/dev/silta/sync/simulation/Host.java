// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.StoreException;
import dev.silta.sync.Hint;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncListener;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.testkit.Crash;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A process of the host: runs one flow at a time, can stand still and die. */
final class Host implements SyncListener {
  final World world;
  private final String name;
  private final HostStore store;
  private final Mutant mutant;
  private final Map<ConnectionId, SyncEngine> engines = new HashMap<>();
  private Optional<Moment> moment = Optional.empty();
  private Optional<Lease> lease = Optional.empty();
  private Optional<Change> announced = Optional.empty();
  private Optional<Work> work = Optional.empty();
  private boolean dead;
  private boolean disturbed;
  private boolean undisturbed;
  private int runs;

  Host(World world, Mutant mutant, String name) {
    this.world = world;
    this.mutant = mutant;
    this.name = name;
    this.store = new HostStore(world.store, this, mutant);
  }

  void run(Site site, Flow flow) {
    long began = world.chronicle.begin();
    work(new Work(site, flow, began), engine -> engine.run(flow));
    if (undisturbed) {
      world.chronicle.looked(site, flow, began);
    }
  }

  void follow(Site site, Hint hint) {
    work(new Work(site, hint.flow(), world.chronicle.begin()), engine -> engine.hint(hint));
  }

  /** Does nothing while the process is at work. */
  private void work(Work next, Function<SyncEngine, SyncReport> action) {
    undisturbed = false;
    if (work.isPresent()) {
      return;
    }
    work = Optional.of(next);
    moment = world.takeArmed();
    try {
      SyncReport report = action.apply(engine(next.site()));
      undisturbed = !disturbed && sawAll(report);
      world.story.tell(() -> name + " " + next + ": " + summary(report));
      new ReportLaws(world.story).check(report);
    } catch (Crash crash) {
      world.story.tell(() -> name + " " + next + " dies");
    } catch (StoreException unreachable) {
      world.story.tell(() -> name + " " + next + " has no store");
    } catch (RuntimeException escaped) {
      world.story.violated("run: " + next + " threw " + escaped);
    } finally {
      end();
    }
  }

  /** What another run overtook is left to the next one, which reads the same again. */
  private boolean sawAll(SyncReport report) {
    return report.ending() == Ending.DONE
        && world.showsAll()
        && report.notes().stream().noneMatch(note -> note.endsWith("left to the next run"));
  }

  private void end() {
    work = Optional.empty();
    moment = Optional.empty();
    lease = Optional.empty();
    announced = Optional.empty();
    dead = false;
    disturbed = false;
  }

  private SyncEngine engine(Site site) {
    return engines.computeIfAbsent(site.connection, unused -> build(site));
  }

  private SyncEngine build(Site site) {
    return SyncEngine.builder()
        .connection(site.connection)
        .shop(mutant.shop(world.shop, this))
        .warehouse(mutant.warehouse(new HostWarehouse(site.warehouse, this)))
        .store(store)
        .settings(site.settings)
        .listener(this)
        .clock(world.clock)
        .ids(() -> name + "-" + runs++)
        .build();
  }

  /** Tells that the process got to a place, where something can befall it. */
  void reach(Place place) {
    requireAlive();
    if (moment.filter(due -> due.isDueAt(place)).isPresent()) {
      Moment due = moment.orElseThrow();
      moment = Optional.empty();
      world.story.tell(() -> name + " is interrupted " + place);
      disturbed = true;
      world.story.saw(due.kind());
      due.befall(this);
    }
  }

  void die() {
    dead = true;
    throw new Crash("of " + name);
  }

  /** What is done on the way out of a dead process has no effect. */
  void requireAlive() {
    if (dead) {
      throw new Crash("of " + name + " long ago");
    }
  }

  @Override
  public void writing(Change change) {
    announced = Optional.of(change);
  }

  Optional<Change> announced() {
    return announced;
  }

  void acquired(Lease granted) {
    world.fences.granted(granted);
    lease = Optional.of(granted);
  }

  void released() {
    lease = Optional.empty();
  }

  /** R4. */
  boolean mayWrite() {
    return lease.filter(world.fences::isNewest).isPresent();
  }

  Site site() {
    return work.orElseThrow().site();
  }

  Flow flow() {
    return work.orElseThrow().flow();
  }

  /** When the run began. */
  long began() {
    return work.orElseThrow().began();
  }

  @Override
  public String toString() {
    return name;
  }

  private static String summary(SyncReport report) {
    return report.ending()
        + " "
        + report.endingDetail()
        + report.changes()
        + report.held()
        + report.notes();
  }

  private record Work(Site site, Flow flow, long began) {

    @Override
    public String toString() {
      return flow + " of " + site.connection;
    }
  }
}
