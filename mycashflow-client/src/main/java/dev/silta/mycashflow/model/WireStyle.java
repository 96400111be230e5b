// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import org.immutables.value.Value;

/**
 * How Immutables writes wire types: hidden behind the type's own builder, names left to Jackson.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    forceJacksonPropertyNames = false)
@interface WireStyle {}
