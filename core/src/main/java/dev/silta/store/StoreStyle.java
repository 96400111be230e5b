// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import org.immutables.value.Value;

/** How Immutables writes rows: hidden behind the row's own builder, which can start from a row. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
@interface StoreStyle {}
