// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Optional;

/**
 * How the customer wants an order to travel, in the shop's own terms.
 *
 * @param key the shop's key of the method; never blank
 * @param code the code that the merchant gave it for other systems
 * @param name what the customer saw
 */
public record DeliveryMethod(String key, Optional<String> code, String name) {}
