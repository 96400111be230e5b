// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import org.immutables.value.Value;

/** How Immutables writes configuration and queries: hidden behind the type's own builder. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
@interface ClientStyle {}
