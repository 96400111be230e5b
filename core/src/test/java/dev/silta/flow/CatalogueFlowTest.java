// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.testkit.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.Change.Payload;
import dev.silta.model.ArticleSelection;
import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueFlowTest {
  private static final FieldDigests DIGESTS =
      new FieldDigests("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
  private static final FieldValues BASE = content("Mug", "10.00 EUR");
  private final CatalogueFlow flow = new CatalogueFlow(CatalogueSettings.defaults(), DIGESTS);

  @Test
  void anArticleThatIsNotThereIsNew() {
    Change change = applied(facts().link(link().build()));

    assertThat(change.type()).isEqualTo(OperationType.PUT_ARTICLE);
    assertThat(change.fields()).isEmpty();
    assertThat(change.reason()).isEqualTo("new: A");
    assertThat(((Payload.PutArticle) change.payload()).warehouseId()).isEmpty();
    assertThat(change.link().orElseThrow().confirmed()).isEqualTo(DIGESTS.of(BASE));
  }

  @Test
  void anArticleThatDidNotChangeIsInStep() {
    assertThat(flow.decide(facts().build())).isInstanceOf(Decision.InStep.class);
  }

  @Test
  void anArticleThatChangedIsPutWithTheNamesOfItsFields() {
    Change change = applied(facts().content(new Content.Mapped(content("Cup", "9.00 EUR"))));

    assertThat(change.fields()).containsExactly("name", "price");
    assertThat(change.reason()).isEqualTo("changed: A");
    assertThat(((Payload.PutArticle) change.payload()).warehouseId()).contains("w1");
  }

  @Test
  void anArticleOfANewNumberKeepsItsIdentityAtTheWarehouse() {
    Change change = applied(facts().article(anArticle("B").shopKey("key-A").build()));

    assertThat(((Payload.PutArticle) change.payload()).warehouseId()).contains("w1");
    assertThat(change.link().orElseThrow().number()).isEqualTo("b");
  }

  @Test
  void aNumberThatDiffersByCaseIsTheSame() {
    assertThat(flow.decide(facts().article(anArticle("a").shopKey("key-A").build()).build()))
        .isInstanceOf(Decision.InStep.class);
  }

  @Test
  void anArticleThatIsNotSelectedIsLeft() {
    CatalogueFlow picky =
        new CatalogueFlow(
            CatalogueSettings.builder()
                .selection(ArticleSelection.rule("none", article -> false))
                .build(),
            DIGESTS);

    Decision.Leave left = (Decision.Leave) picky.decide(facts().addRivals("key-B").build());

    assertThat(left.reason()).isEqualTo(ReasonCode.NOT_KEPT_HERE);
    assertThat(left.recorded()).isFalse();
  }

  @Test
  void anArticleWithARivalIsHeld() {
    assertHold(facts().addRivals("key-B"), OperationState.HELD, ReasonCode.SKU_DUPLICATE);
  }

  @Test
  void anArticleThatDoesNotMapIsHeld() {
    assertHold(
        facts().content(new Content.Unmappable(ReasonCode.VALUE_INVALID, "vatRate: 300")),
        OperationState.HELD,
        ReasonCode.VALUE_INVALID);
  }

  @Test
  void anArticleThatWasRefusedIsNotPutAgainBeforeItChanges() {
    Content changed = new Content.Mapped(content("Cup", "9.00 EUR"));
    String evidence = applied(facts().content(changed)).revision();
    Ledger refused = new Ledger(List.of(refused(evidence)));

    assertHold(facts().content(changed).ledger(refused), OperationState.HELD, ReasonCode.REJECTED);
    assertThat(
            applied(facts().content(new Content.Mapped(content("Bowl", "1"))).ledger(refused))
                .fields())
        .isNotEmpty();
  }

  /** B11. */
  @Test
  void aMappingThatFailsConcernsItsOwnSubjectOnly() {
    Content known =
        Content.of(
            () -> {
              throw new MappingException(ReasonCode.COUNTRY_UNKNOWN, "country", "Narnia");
            });
    Content bug =
        Content.of(
            () -> {
              throw new IllegalStateException("Maija Meikäläinen");
            });

    assertThat(known)
        .isEqualTo(new Content.Unmappable(ReasonCode.COUNTRY_UNKNOWN, "country: Narnia"));
    assertThat(bug.toString()).contains("IllegalStateException").doesNotContain("Maija");
    assertThat(Content.of(() -> BASE)).isEqualTo(new Content.Mapped(BASE));
  }

  /** Confirmed as {@code BASE}. */
  private static ArticleFacts.Builder facts() {
    ArticleFacts.Builder builder = ArticleFacts.builder();
    builder
        .article(anArticle("A").build())
        .content(new Content.Mapped(BASE))
        .link(link().warehouseId("w1").confirmed(DIGESTS.of(BASE)).version(1).build())
        .ledger(Ledger.empty());
    return builder;
  }

  private static LinkRow.Builder link() {
    LinkRow.Builder builder = LinkRow.builder();
    builder
        .connection(ConnectionId.of("shop-1"))
        .kind(LinkKind.ARTICLE)
        .shopKey("key-A")
        .number("a");
    return builder;
  }

  private static FieldValues content(String name, String price) {
    return FieldValues.builder().put("name", name).put("price", price).build();
  }

  private static OperationRow refused(String evidence) {
    return OperationRow.builder()
        .key(
            OperationKey.builder()
                .connection(ConnectionId.of("shop-1"))
                .flow(Flow.CATALOGUE)
                .subject("key-A")
                .type(OperationType.PUT_ARTICLE)
                .build())
        .state(OperationState.HELD)
        .reason(ReasonCode.REJECTED)
        .evidence(evidence)
        .nextRunAt(Optional.of(ManualClock.START))
        .updatedAt(ManualClock.START)
        .build();
  }

  private Change applied(ArticleFacts.Builder facts) {
    return ((Decision.Apply) flow.decide(facts.build())).change();
  }

  private void assertHold(ArticleFacts.Builder facts, OperationState kind, ReasonCode reason) {
    Hold hold = ((Decision.Keep) flow.decide(facts.build())).hold();

    assertThat(hold.kind()).isEqualTo(kind);
    assertThat(hold.reason()).isEqualTo(reason);
  }
}
