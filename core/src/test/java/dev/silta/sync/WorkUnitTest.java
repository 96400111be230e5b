// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Checkpoint;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkUnitTest {
  private static final Instant NOON = Instant.parse("2026-01-15T12:00:00.123456Z");

  /** Every field is set, and to no default. */
  private static Progress full(String position) {
    return Progress.builder()
        .flow(Flow.STOCK)
        .connection(ConnectionId.of("c".repeat(64)))
        .began(NOON)
        .notBefore(NOON)
        .failures(3)
        .inFeed(true)
        .lastDue(new Due(NOON, "a \"b\" \\ ä\n"))
        .position(new Checkpoint(position))
        .begins(true)
        .complete(true)
        .whole(NOON)
        .keyless(true)
        .wrote(true)
        .rereads(2)
        .sliced(true)
        .read(Integer.MAX_VALUE)
        .held(5)
        .changes(6)
        .judged(7)
        .failed(true)
        .build();
  }

  @Test
  void everyFieldComesBack() {
    WorkUnit unit = new WorkUnit(full("p|1"));

    WorkUnit read = WorkUnit.parse(unit.text());

    assertThat(read.progress()).isEqualTo(full("p|1"));
    assertThat(read).isEqualTo(unit).hasSameHashCodeAs(unit);
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void theFirstUnitIsShort(Flow flow) {
    assertThat(WorkUnit.first(flow).text()).isEqualTo("{\"version\":1,\"flow\":\"" + flow + "\"}");
    assertThat(WorkUnit.first(flow).flow()).isEqualTo(flow);
  }

  /** Also if nothing but quotes, which are doubled, stood in it, there would be room for most. */
  @Test
  void theLongestPositionFits() {
    String text = new WorkUnit(full("p".repeat(2000))).text();

    assertThat(text.length()).isLessThan(4096);
    assertThat(text).isASCII().doesNotContain("dev.silta", "\n");
  }

  @Test
  void aPositionThatLeavesNoRoomIsNamed() {
    assertThatThrownBy(() -> new WorkUnit(full("ä".repeat(2000))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("position of the feed of STOCK is too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "nonsense",
        "[1]",
        "{\"flow\":\"STOCK\"}",
        "{\"version\":\"1\",\"flow\":\"STOCK\"}",
        "{\"version\":1}",
        "{\"version\":1,\"flow\":\"NONE\"}",
        "{\"version\":1,\"flow\":\"STOCK\"} ",
        "{\"version\":1,\"flow\":\"STOCK\"",
        "{\"version\":1,\"flow\":\"STOCK\",\"flow\":\"STOCK\"}",
        "{\"version\":1,\"flow\":\"STOCK\",\"more\":1}",
        "{\"version\":1,\"flow\":\"STOCK\",\"read\":-1}",
        "{\"version\":1,\"flow\":\"STOCK\",\"read\":01}",
        "{\"version\":1,\"flow\":\"STOCK\",\"read\":9999999999}",
        "{\"version\":1,\"flow\":\"STOCK\",\"read\":true}",
        "{\"version\":1,\"flow\":\"STOCK\",\"wrote\":null}",
        "{\"version\":1,\"flow\":\"STOCK\",\"began\":\"yesterday\"}",
        "{\"version\":1,\"flow\":\"STOCK\",\"dueSubject\":\"1\"}",
        "{\"version\":1,\"flow\":\"STOCK\",\"position\":\"\"}",
        "{\"version\":1,\"flow\":\"STOCK\\x\"}",
      })
  void garbageIsRefused(String text) {
    assertThatThrownBy(() -> WorkUnit.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a unit of work: ");
  }

  @Test
  void aNewerVersionIsRefusedByItsNumber() {
    assertThatThrownBy(() -> WorkUnit.parse("{\"version\":2,\"flow\":\"STOCK\",\"new\":1}"))
        .hasMessage("not a unit of work: of version 2, and this engine knows version 1");
  }

  @Test
  void whatIsTooLongIsNotEvenRead() {
    assertThatThrownBy(() -> WorkUnit.parse("{" + "x".repeat(WorkUnit.LONGEST)))
        .hasMessageContaining("longer than 4095");
  }
}
