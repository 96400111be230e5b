// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

/** Under which version of the API a store serves orders. */
public enum OrdersApiVersion {
  /** Found out with one call before the first order call, and remembered. */
  AUTO,
  V0,
  V1
}
