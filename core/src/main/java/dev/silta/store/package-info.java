// SPDX-License-Identifier: Apache-2.0
/**
 * The contract with the host's storage, its rows, and a store in memory. May depend on the model
 * only. {@link dev.silta.store.SyncStore} is SPI: hosts implement it. No row holds personal data.
 */
@NullMarked
package dev.silta.store;

import org.jspecify.annotations.NullMarked;
