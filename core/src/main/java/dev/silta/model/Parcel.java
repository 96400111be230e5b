// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Optional;

/**
 * One outbound shipment that can be followed.
 *
 * @param trackingCode the carrier's number; never blank
 * @param trackingUrl page where it can be followed, if the warehouse gave one
 */
public record Parcel(String trackingCode, Optional<String> trackingUrl) {}
