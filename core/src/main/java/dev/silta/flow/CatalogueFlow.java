// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done about one article at the warehouse. Pure. The shop is master: nothing is ever
 * read back into it, and nothing is deleted at the warehouse.
 */
public final class CatalogueFlow {
  private final CatalogueSettings settings;
  private final FieldDigests digests;

  public CatalogueFlow(CatalogueSettings settings, FieldDigests digests) {
    this.settings = settings;
    this.digests = digests;
  }

  public Decision decide(ArticleFacts facts) {
    return facts.ledger().heeding(unheeded(facts));
  }

  private Decision unheeded(ArticleFacts facts) {
    if (!settings.selection().keeps(facts.article())) {
      return new Decision.Leave(ReasonCode.NOT_KEPT_HERE, "not of " + settings.selection(), false);
    }
    if (!facts.rivals().isEmpty()) {
      return held(
          ReasonCode.SKU_DUPLICATE,
          "number " + facts.article().number() + " is also that of " + facts.rivals());
    }
    return facts.content() instanceof Content.Unmappable problem
        ? held(problem.reason(), problem.problem())
        : compare(facts, ((Content.Mapped) facts.content()).values());
  }

  private Decision compare(ArticleFacts facts, FieldValues wanted) {
    Map<String, String> target = digests.of(wanted);
    LinkRow link = facts.link();
    boolean sameNumber = link.number().equals(facts.article().number().key());
    if (link.warehouseId().isPresent() && sameNumber && link.confirmed().equals(target)) {
      return link.kept()
          ? new Decision.InStep()
          : new Decision.Settle(link.toBuilder().kept(true).build(), "kept here again");
    }
    String evidence = digests.of(wanted.asMap().toString());
    return facts
        .ledger()
        .refused(OperationType.PUT_ARTICLE, evidence)
        .filter(row -> !isTriedAgain(row) && !facts.ledger().asks(Verb.RETRY))
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(change(facts, target, evidence)));
  }

  /** A code that the warehouse must change first: nobody tells when it has. */
  private static boolean isTriedAgain(OperationRow row) {
    return row.state().isOpen() && row.reason().equals(Optional.of(ReasonCode.SKU_RENAMED));
  }

  private static Change change(ArticleFacts facts, Map<String, String> target, String revision) {
    boolean isNew = facts.link().warehouseId().isEmpty();
    Set<String> fields = FieldDigests.differences(facts.link().confirmed(), target);
    return Change.builder()
        .flow(Flow.CATALOGUE)
        .subject(facts.article().shopKey())
        .type(OperationType.PUT_ARTICLE)
        .revision(revision)
        .reason((isNew ? "new: " : "changed: ") + facts.article().number())
        .fields(isNew ? Set.of() : fields)
        .payload(new Change.Payload.PutArticle(facts.article(), facts.link().warehouseId()))
        .link(
            facts.link().toBuilder()
                .number(facts.article().number().key())
                .confirmed(target)
                .kept(true)
                .build())
        .build();
  }

  private static Decision held(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.held(OperationType.PUT_ARTICLE, reason, detail));
  }
}
