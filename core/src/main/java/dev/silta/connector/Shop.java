// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

/**
 * A web shop. Implementations read, find and write; they decide nothing. Safe for use by several
 * threads, unless they say otherwise.
 */
public interface Shop extends CatalogueSource, OrderSource, StockSink, FulfilmentSink, ShopSurvey {

  /** A name for reports and logs, such as {@code MyCashflow examplestore}. */
  String name();

  /** Changes whenever a setting changes that can change a decision. No secrets. */
  String settingsFingerprint();
}
