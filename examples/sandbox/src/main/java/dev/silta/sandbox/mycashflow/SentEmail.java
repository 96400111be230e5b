// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

/** An e-mail that the shop would have sent to a buyer. */
public record SentEmail(long orderId, String kind, String to, String trackingCode) {}
