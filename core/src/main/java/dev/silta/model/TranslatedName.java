// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/**
 * An article's name in another language.
 *
 * @param language two-letter code in lower case
 * @param name never blank
 */
public record TranslatedName(String language, String name) {}
