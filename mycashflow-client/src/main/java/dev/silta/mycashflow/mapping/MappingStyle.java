// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import org.immutables.value.Value;

/** How Immutables writes settings: hidden behind the type's own builder. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
@interface MappingStyle {}
