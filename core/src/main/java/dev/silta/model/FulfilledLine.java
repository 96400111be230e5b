// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/**
 * What became of one line of an order at the warehouse.
 *
 * @param article number of the article
 * @param ordered pieces that the warehouse accepted
 * @param sent pieces picked for sending, or sent
 */
public record FulfilledLine(ArticleNumber article, Quantity ordered, Quantity sent) {}
