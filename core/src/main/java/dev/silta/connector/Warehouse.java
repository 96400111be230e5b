// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

/**
 * A warehouse. Implementations read, find and write; they decide nothing. Safe for use by several
 * threads, unless they say otherwise.
 */
public interface Warehouse
    extends CatalogueSink, OrderSink, StockSource, FulfilmentSource, WarehouseSurvey {

  /** A name for reports and logs, such as {@code Ongoing examplewarehouse}. */
  String name();

  /** The service's name as merchants know it, such as {@code OGOship}. */
  String service();

  /** Changes whenever a setting changes that can change a decision. No secrets. */
  String settingsFingerprint();

  Capabilities capabilities();
}
