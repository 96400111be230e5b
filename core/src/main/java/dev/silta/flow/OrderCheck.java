// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges how the orders of late would have gone. What is alike is one finding with a count. Not
 * safe for use by several threads.
 */
public final class OrderCheck {
  private static final String ADVICE_ON_WARNING =
      "add a rule to the delivery methods, or accept it";
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private int orders;

  /**
   * @param content what would be sent
   * @param warnings what the warehouse's connector warns of
   * @param completionProblem why the shop would not complete it in one go
   */
  public void add(
      SalesOrder order,
      Content content,
      List<String> warnings,
      Optional<String> completionProblem) {
    orders++;
    if (content instanceof Content.Unmappable problem) {
      unmappable(order, problem);
    }
    warnings.forEach(
        text ->
            group(
                new Kind(Severity.WARNING, Topic.ORDER_WARNING, text, ADVICE_ON_WARNING),
                order.number().value(),
                ""));
    completionProblem.ifPresent(
        text ->
            group(
                new Kind(
                    Severity.WARNING,
                    Topic.COMPLETION_REFUSED,
                    "the shop would not complete it in one go",
                    ReasonCode.QUICK_PROCESS_REFUSED.hint() + ", or change the payment set-up"),
                order.number().value(),
                text));
  }

  /** An order that could not even be read. */
  public void addUnreadable(String key, ReasonCode reason, String problem) {
    orders++;
    group(
        new Kind(Severity.ERROR, Topic.RECORD_UNREADABLE, reason.toString(), reason.hint()),
        key.isBlank() ? "(no key)" : key,
        problem);
  }

  private void unmappable(SalesOrder order, Content.Unmappable problem) {
    boolean method = problem.reason() == ReasonCode.SHIPPING_METHOD_UNMAPPED;
    String subject =
        method
            ? order.delivery().map(OrderCheck::words).orElse("orders without a delivery method")
            : problem.reason().toString();
    group(
        new Kind(
            method ? Severity.ERROR : Severity.WARNING,
            method ? Topic.METHOD_UNMAPPED : Topic.ORDER_UNMAPPABLE,
            subject,
            problem.reason().hint()),
        order.number().value(),
        method ? "it maps to nothing, so such orders wait" : problem.problem());
  }

  private static String words(DeliveryMethod method) {
    String code = method.code().map(text -> ", code " + text).orElse(", no code");
    return "'" + method.name() + "' (key " + method.key() + code + ")";
  }

  private void group(Kind kind, String order, String example) {
    groups
        .computeIfAbsent(kind.toString(), key -> new Group(kind, new ArrayList<>(), example))
        .orders()
        .add(order);
  }

  public List<Finding> findings() {
    return groups.values().stream().map(group -> group.finding(orders)).toList();
  }

  private record Kind(Severity severity, Topic topic, String subject, String advice) {}

  private record Group(Kind kind, List<String> orders, String example) {

    Finding finding(int of) {
      String problem =
          "in %d of the last %d orders, such as %s%s"
              .formatted(orders.size(), of, orders.get(0), example.isEmpty() ? "" : ": " + example);
      return new Finding(kind.severity(), kind.topic(), kind.subject(), problem, kind.advice());
    }
  }
}
