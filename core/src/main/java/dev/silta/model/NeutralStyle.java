// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import org.immutables.value.Value;

/** How Immutables writes neutral types: hidden implementations, staged builders, JDK types only. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    stagedBuilder = true,
    jdkOnly = true)
@interface NeutralStyle {}
