// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.webhook;

import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebHookResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be done so that the subscriptions at OGOship are the wanted ones. Ours are those with
 * an address that is wanted; all others are somebody else's and stay as they are. Pure.
 *
 * @param create addresses that are not subscribed
 * @param update subscriptions that differ, by their id
 * @param unchanged subscriptions that are as wanted
 * @param surplus ids of further subscriptions of a wanted address: they send everything twice,
 *     which does no harm; a person removes them
 */
public record SubscriptionPlan(
    List<WebHook> create,
    Map<String, WebHook> update,
    List<WebHook> unchanged,
    List<String> surplus) {

  public SubscriptionPlan {
    create = List.copyOf(create);
    update = Collections.unmodifiableMap(new LinkedHashMap<>(update));
    unchanged = List.copyOf(unchanged);
    surplus = List.copyOf(surplus);
  }

  /** Compares what is with what is wanted. */
  public static SubscriptionPlan of(List<WebHookResponse> present, List<WebHook> wanted) {
    List<WebHook> create = new ArrayList<>();
    Map<String, WebHook> update = new LinkedHashMap<>();
    List<WebHook> unchanged = new ArrayList<>();
    List<String> surplus = new ArrayList<>();
    for (WebHook hook : wanted) {
      List<WebHookResponse> ours =
          present.stream().filter(one -> one.url().equals(Optional.of(hook.url()))).toList();
      if (ours.isEmpty()) {
        create.add(hook);
      } else if (isAsWanted(ours.get(0), hook)) {
        unchanged.add(hook);
      } else {
        update.put(ours.get(0).id(), hook);
      }
      ours.stream().skip(1).map(WebHookResponse::id).forEach(surplus::add);
    }
    return new SubscriptionPlan(create, update, unchanged, surplus);
  }

  /** A key that is not given back may be an old one: such a subscription counts as different. */
  private static boolean isAsWanted(WebHookResponse present, WebHook wanted) {
    return present.type().equals(Optional.of(wanted.type()))
        && present.key().equals(Optional.of(wanted.key()))
        && present.customHeaders().equals(wanted.customHeaders());
  }

  /** Shows counts only, since subscriptions hold keys. */
  @Override
  public String toString() {
    return "SubscriptionPlan{%d to create, %d to update, %d unchanged, %d surplus}"
        .formatted(create.size(), update.size(), unchanged.size(), surplus.size());
  }
}
