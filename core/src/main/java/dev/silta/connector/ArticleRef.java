// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.ArticleNumber;
import java.util.Optional;

/**
 * An article as both sides know it.
 *
 * @param shopKey the shop's own key, if it is known; saves the shop a look-up by number
 */
public record ArticleRef(ArticleNumber number, Optional<String> shopKey) {}
