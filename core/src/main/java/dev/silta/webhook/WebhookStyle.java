// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import org.immutables.value.Value;

/** How Immutables writes the values of this package: hidden behind the type's own builder. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
@interface WebhookStyle {}
