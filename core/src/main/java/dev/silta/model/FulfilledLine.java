// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/**
 * What became of one order line.
 *
 * @param lineId key of the line within its order, as the shop gave it
 * @param article number of the article
 * @param ordered pieces that the warehouse accepted
 * @param sent pieces picked for sending, or sent
 */
public record FulfilledLine(
    String lineId, ArticleNumber article, Quantity ordered, Quantity sent) {}
