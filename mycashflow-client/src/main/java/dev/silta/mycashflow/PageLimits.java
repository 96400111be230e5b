// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

/**
 * Bounds of list reads.
 *
 * @param size records per page of products and orders
 * @param flatSize records per page of flat lists
 * @param budget most pages of one read
 */
record PageLimits(int size, int flatSize, int budget) {}
