// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import org.immutables.value.Value;

/** The style that the clients' wire types use. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    forceJacksonPropertyNames = false)
@interface WireStyle {}
