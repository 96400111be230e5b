// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.jdbc.Dialect;
import dev.silta.store.jdbc.JdbcSyncStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A host's process is killed (kill -9) again and again in the middle of its writes and restarted on
 * the same database file. What it leaves on both sides is what a host leaves that nobody disturbed.
 * SQLite, since a commit there is on the disk: H2 keeps it back for up to half a second.
 */
@Timeout(180)
class KilledProcessTest {
  private static final int PIECES = 50;
  private static final int MOST_DEATHS = 40;
  private static final Optional<String> DONE = Optional.of("DONE");
  @TempDir private static Path folder;
  private static Traces undisturbed;

  @BeforeAll
  static void aDayWithoutDisturbance() {
    Day day = new Day("undisturbed", new Killer(0, Killer.Moment.ANSWER_LOST));
    undisturbed = day.live();
    assertThat(day.deaths).isZero();
    assertThat(undisturbed.atTheWarehouse()).hasSizeGreaterThan(3);
  }

  /** L1, L2, L3, S006, S120, B43. */
  @ParameterizedTest
  @MethodSource("lives")
  void whoIsKilledAndRestartedEndsLikeOneWhoWasNot(Killer.Moment moment, int every) {
    Day day = new Day(moment + "-" + every, new Killer(every, moment));

    Traces traces = day.live();

    assertThat(day.deaths).isGreaterThanOrEqualTo(3);
    assertThat(traces).isEqualTo(undisturbed);
    assertThat(day.writesOfTheLastRound).isZero();
  }

  static Stream<Arguments> lives() {
    return Stream.of(
        Arguments.of(Killer.Moment.ANSWER_LOST, 8), Arguments.of(Killer.Moment.REQUEST_LOST, 7));
  }

  /** What happens around the host; it is started again whenever it died. */
  private static final class Day {
    private final String database;
    private final Killer killer;
    private final Sandbox sandbox = Sandbox.start();
    private volatile HostProcess host;
    private int hours;
    private int deaths;
    private int writesOfTheLastRound;

    Day(String name, Killer killer) {
      this.database = "jdbc:sqlite:" + folder.resolve(name);
      this.killer = killer;
      createTables();
      DemoShop.seed(sandbox);
      killer.watch(sandbox, () -> host.kill());
      host = HostProcess.start(sandbox, database);
    }

    private void createTables() {
      try (Connection connection = DriverManager.getConnection(database);
          Statement statement = connection.createStatement()) {
        for (String sql : JdbcSyncStore.schema(Dialect.SQLITE, "silta_").split(";\\R", 0)) {
          statement.execute(sql);
        }
      } catch (SQLException e) {
        throw new AssertionError("the tables could not be created", e);
      }
    }

    Traces live() {
      try {
        run(Flow.CATALOGUE);
        sandbox
            .warehouse()
            .articleNumbers()
            .forEach(number -> sandbox.warehouse().floor().receive(number, PIECES));
        run(Flow.ORDERS);
        run(Flow.STOCK);
        sandbox.warehouse().floor().workAll();
        round();
        laterRound();
        sandbox.shop().calls().reset();
        sandbox.warehouse().calls().reset();
        laterRound();
        writesOfTheLastRound =
            sandbox.shop().calls().writes() + sandbox.warehouse().calls().writes();
        return Traces.of(sandbox);
      } finally {
        host.close();
        sandbox.close();
      }
    }

    private void round() {
      List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK).forEach(this::run);
    }

    /** An hour later whatever waits is due. */
    private void laterRound() {
      hours++;
      round();
    }

    private void run(Flow flow) {
      for (Optional<String> ending = host.run(flow, hours);
          !ending.equals(DONE);
          ending = host.run(flow, hours)) {
        assertThat(ending).as("ending of %s", flow).isEmpty();
        deaths++;
        assertThat(deaths).as("nobody else kills it").isEqualTo(killer.kills());
        assertThat(deaths).as("each life gets further than the one before").isLessThan(MOST_DEATHS);
        restart();
      }
    }

    /** An hour later the leases of the dead are over. */
    private void restart() {
      hours++;
      host = HostProcess.start(sandbox, database);
    }
  }
}
