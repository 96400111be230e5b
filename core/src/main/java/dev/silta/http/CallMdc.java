// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.MDC;

/** Says in the logging context which call is under way, and puts back what was there before. */
final class CallMdc implements AutoCloseable {
  private static final String CLIENT = "silta.client";
  private static final String CALL = "silta.call";
  private static final String CORRELATION = "silta.correlation";
  private final Map<String, String> before = new HashMap<>();

  private CallMdc() {}

  static CallMdc of(ApiRequest request, CallRecord call) {
    CallMdc context = new CallMdc();
    context.put(CLIENT, call.client());
    context.put(CALL, request.toString());
    context.put(CORRELATION, call.id());
    return context;
  }

  private void put(String key, String value) {
    String old = MDC.get(key);
    if (old != null) {
      before.put(key, old);
    }
    MDC.put(key, value);
  }

  @Override
  public void close() {
    for (String key : new String[] {CLIENT, CALL, CORRELATION}) {
      String old = before.get(key);
      if (old == null) {
        MDC.remove(key);
      } else {
        MDC.put(key, old);
      }
    }
  }
}
