// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Flow;
import dev.silta.store.OperationType;

/** The calls that change something, and whose they are. */
enum Write {
  PUT_ARTICLE(OperationType.PUT_ARTICLE, Flow.CATALOGUE),
  CREATE(OperationType.CREATE_ORDER, Flow.ORDERS),
  UPDATE(OperationType.UPDATE_ORDER, Flow.ORDERS),
  CANCEL(OperationType.CANCEL_ORDER, Flow.ORDERS),
  SET_STOCK(OperationType.SET_STOCK, Flow.STOCK),
  COMPLETE(OperationType.COMPLETE_ORDER, Flow.FULFILMENT),
  ADD_TRACKING(OperationType.ADD_TRACKING, Flow.FULFILMENT);

  final OperationType type;
  final Flow flow;

  Write(OperationType type, Flow flow) {
    this.type = type;
    this.flow = flow;
  }

  /** Whether doing it twice can do harm, so that an intent has to be on record. */
  boolean needsIntent() {
    return this != PUT_ARTICLE && this != SET_STOCK;
  }
}
