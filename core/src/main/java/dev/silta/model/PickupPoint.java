// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/**
 * Where the customer fetches a parcel.
 *
 * @param id the carrier's id of the point; never blank
 */
public record PickupPoint(String id) {}
