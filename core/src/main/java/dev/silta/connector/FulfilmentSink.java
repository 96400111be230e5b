// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.Dispatch;

/** Where a shop is told that an order was sent. */
public interface FulfilmentSink {

  /**
   * Completes the order in the shop, or the deliveries of the lines that the dispatch names. The
   * shop may tell the customer, so it must not happen twice: after an end that is not known the
   * engine reads the order before it calls again.
   *
   * <p>Where the shop keeps those lines in one delivery with others, it is rejected with {@code
   * REST_ELSEWHERE} and nothing is done.
   *
   * @return done only if the tracking codes were handed over too, else partly with {@code
   *     TRACKING_NOT_DELIVERED}; rejected if the shop's own rules refuse it, with the shop's reason
   */
  WriteResult complete(Dispatch dispatch);

  /**
   * Adds tracking codes to an order that is completed already, without telling the customer again.
   *
   * @return rejected with {@code TRACKING_NOT_DELIVERED} if the shop cannot
   */
  WriteResult addTracking(Dispatch dispatch);
}
