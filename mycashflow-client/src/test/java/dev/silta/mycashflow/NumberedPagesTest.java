// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import dev.silta.mycashflow.model.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedPagesTest {
  private static final int SIZE = 3;

  private final List<Integer> table =
      new ArrayList<>(IntStream.rangeClosed(1, 10).boxed().toList());
  private final List<Integer> asked = new ArrayList<>();

  private RawPage<Integer> page(int number) {
    asked.add(number);
    int from = Math.min(table.size(), (number - 1) * SIZE);
    int to = Math.min(table.size(), from + SIZE);
    int count = (table.size() + SIZE - 1) / SIZE;
    Meta.Builder meta =
        Meta.builder().page(number).pageSize(SIZE).pageCount(count).itemCount(table.size());
    return raw(table.subList(from, to), number < count ? meta.next("x").build() : meta.build());
  }

  private static RawPage<Integer> raw(List<Integer> items, Meta meta) {
    return new RawPage<>(new Listing<>(List.copyOf(items), List.of()), meta, Optional.empty());
  }

  private List<Integer> readAll(IntConsumer betweenPages) {
    List<Integer> read = new ArrayList<>();
    for (Page<Integer> page : new NumberedPages<>("/list", 100, this::page)) {
      read.addAll(page.records().items());
      betweenPages.accept(asked.get(asked.size() - 1));
    }
    return read;
  }

  @Test
  void everyPageIsReadOnce() {
    assertThat(readAll(page -> {})).containsExactlyElementsOf(table);
    assertThat(asked).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aDeletionBetweenPagesHidesNothing() {
    List<Integer> read = readAll(page -> table.remove(Integer.valueOf(page)));
    assertThat(read).containsAll(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void manyDeletionsGoBackManyPages() {
    List<Integer> read =
        readAll(
            page -> {
              if (page == 3 && table.size() == 10) {
                table.subList(0, 5).clear();
              }
            });
    assertThat(read).containsAll(table).contains(10);
    assertThat(asked).containsSequence(4, 2);
  }

  @Test
  void aReadGoesOnFromTheTextOfACursor() {
    Page<Integer> first = at(new NumberedPages<>("/list", 100, this::page).start());
    PageCursor stored = new PageCursor(first.next().orElseThrow().text());
    assertThat(at(stored).records().items()).containsExactly(4, 5, 6);
  }

  private Page<Integer> at(PageCursor cursor) {
    return new NumberedPages<>("/list", 100, this::page).at(cursor);
  }

  /** B9. */
  @Test
  void aRepeatedPageIsNoProgress() {
    Meta endless = Meta.builder().next("x").build();
    Pages<Integer> stuck =
        new NumberedPages<>("/list", 100, number -> raw(List.of(1, 2, 3), endless));
    assertThatThrownBy(() -> stuck.forEach(page -> {}))
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("page 2 repeats");
  }

  @Test
  void anotherPageThanAskedForIsNoProgress() {
    Meta first = Meta.builder().page(1).next("x").build();
    Pages<Integer> stuck = new NumberedPages<>("/list", 100, number -> raw(List.of(number), first));
    assertThatThrownBy(() -> stuck.forEach(page -> {}))
        .hasMessageContaining("page 2 was asked for");
  }

  /** B9. */
  @Test
  void aListThatNeverEndsExceedsItsBudget() {
    Meta endless = Meta.builder().next("x").build();
    Pages<Integer> endlessList =
        new NumberedPages<>("/list", 5, number -> raw(List.of(number), endless));
    assertThatThrownBy(() -> endlessList.forEach(page -> {}))
        .hasMessageContaining("more than 5 pages");
  }

  @Test
  void anEmptyPageIsTheLast() {
    Meta more = Meta.builder().next("x").build();
    assertThat(new NumberedPages<>("/list", 5, number -> raw(List.<Integer>of(), more))).hasSize(1);
  }

  @Test
  void withoutMetaThereIsOnePage() {
    Meta none = Meta.builder().build();
    assertThat(new NumberedPages<>("/list", 5, number -> raw(List.of(1), none))).hasSize(1);
  }
}
