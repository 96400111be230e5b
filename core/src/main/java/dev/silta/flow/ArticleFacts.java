// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Article;
import dev.silta.store.LinkRow;
import java.util.List;
import org.immutables.value.Value;

/** All that the decision on one article depends on. Immutable. */
@Value.Immutable
@FlowStyle
public interface ArticleFacts {

  Article article();

  /** What would be sent now. */
  Content content();

  /** The record; before anything was confirmed it holds connection and number only. */
  LinkRow link();

  /** Shop keys of other articles that claim the same number. */
  List<String> rivals();

  Ledger ledger();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the facts; everything is mandatory. */
  final class Builder extends ImmutableArticleFacts.Builder {}
}
