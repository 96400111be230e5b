// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Optional;

/**
 * Who supplies an article.
 *
 * @param number the shop's key of the supplier
 * @param name its name, if known
 */
public record Supplier(String number, Optional<String> name) {}
