// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.connector.OrderSink.Parked;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment.SplitOff;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One write that a run would make now, and why. {@code toString} holds no personal data. */
@Value.Immutable
@FlowStyle
public abstract class Change {

  public abstract Flow flow();

  /** The shop's own key of what is changed: an order number or an article's shop key. */
  public abstract String subject();

  public abstract OperationType type();

  /** Tells two changes of one type on one subject apart; a digest of what is to be written. */
  public abstract String revision();

  /** The rule behind it, with its working. */
  public abstract String reason();

  /** Names of the fields that differ; empty for a creation. */
  public abstract List<String> fields();

  /** Cost in calls, without retries. */
  @Value.Default
  public int calls() {
    return 1;
  }

  public abstract Payload payload();

  /** What to record once the change is proved; the warehouse's id is filled in then. */
  public abstract Optional<LinkRow> link();

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final String toString() {
    String differing = fields().isEmpty() ? "" : " " + fields();
    return type() + " " + subject() + differing + ": " + reason();
  }

  /** Builds a change; all but the number of calls and the link is mandatory. */
  public static final class Builder extends ImmutableChange.Builder {}

  /** What is written. */
  public sealed interface Payload {

    /**
     * @param warehouseId the article's id at the warehouse, if it is known there
     */
    record PutArticle(Article article, Optional<String> warehouseId) implements Payload {
      @Override
      public String toString() {
        return "article " + article.number();
      }
    }

    record CreateOrder(SalesOrder order) implements Payload {}

    record UpdateOrder(String warehouseId, SalesOrder order, Parked parked) implements Payload {}

    /**
     * @param splitOff orders that the warehouse made out of parts of it; cancelled with it
     */
    record CancelOrder(String warehouseId, List<SplitOff> splitOff) implements Payload {}

    record SetStock(ArticleNumber article, long quantity) implements Payload {}

    record CompleteOrder(Dispatch dispatch) implements Payload {}

    record AddTracking(Dispatch dispatch) implements Payload {}
  }
}
