// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.OrderStatus;
import dev.silta.flow.Verb;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class DefaultDesk implements Desk {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private final Supplier<EngineContext> contexts;

  /**
   * @param contexts gives each call one of its own
   */
  DefaultDesk(Supplier<EngineContext> contexts) {
    this.contexts = contexts;
  }

  @Override
  public SyncReport transfer(OrderNumber order, String by, String why) {
    LOG.info("transfer of order {} by hand, by {}: {}", order, by, why);
    return new PersonsWord(contexts.get(), by, why).about(Flow.ORDERS, order.value(), Verb.FORCE);
  }

  @Override
  public SyncReport refresh(OrderNumber order, String by, String why) {
    LOG.info("update of order {} in the shop by hand, by {}: {}", order, by, why);
    return new PersonsWord(contexts.get(), by, why)
        .about(Flow.FULFILMENT, order.value(), Verb.FORCE);
  }

  @Override
  public SyncReport uploadArticles(String by, String why) {
    LOG.info("upload of all articles by hand, by {}: {}", by, why);
    return anew(contexts.get(), Flow.CATALOGUE);
  }

  @Override
  public SyncReport syncStock(String by, String why) {
    LOG.info("comparison of all stock by hand, by {}: {}", by, why);
    EngineContext context = contexts.get();
    return DefaultSyncEngine.isOff(context, Flow.STOCK)
        ? DefaultSyncEngine.off(context, Flow.STOCK)
        : anew(context, Flow.STOCK);
  }

  private static SyncReport anew(EngineContext context, Flow flow) {
    return anew(context, DefaultSyncEngine.driver(context, flow));
  }

  private static <T> SyncReport anew(EngineContext context, Driver<T> driver) {
    return new FlowRun<>(context, driver, RunLimits.none()).anew();
  }

  @Override
  public Optional<OrderStatus> status(OrderNumber order) {
    EngineContext context = contexts.get();
    OrderDriver supposed = new OrderDriver(context, new Positions(context).activation(), true);
    return new StatusLook(context, supposed).of(order);
  }

  @Override
  public OrderExplanation explain(OrderNumber order) {
    return new OrderExplainer(contexts.get()).explain(order);
  }

  @Override
  public ArticleExplanation explain(ArticleNumber article) {
    return new ArticleExplainer(contexts.get()).explain(article);
  }

  @Override
  public List<Held> holds() {
    EngineContext context = contexts.get();
    return context.inTransaction(tx -> tx.open(context.connection())).stream()
        .filter(HeldRows::waits)
        .map(HeldRows::of)
        .toList();
  }

  @Override
  public SyncReport resolve(Held hold, Verb verb, String by, String why) {
    LOG.info(
        "{} of {} ({} in {}) by hand, by {}: {}",
        verb,
        hold.subject(),
        hold.reason(),
        hold.flow(),
        by,
        why);
    return new PersonsWord(contexts.get(), by, why).about(hold, verb);
  }
}
