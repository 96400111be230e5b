// SPDX-License-Identifier: Apache-2.0
/**
 * The bodies of OGOship's REST API v1 under the vendor's own names; accessor names are the JSON
 * names, written as they are and read ignoring case. In answers everything but an object's key is
 * optional, since no schema is published and the server may have grown. May depend on the JDK,
 * Jackson and {@code OpenRecord} of core only.
 */
@OgoshipWireStyle
@NullMarked
package dev.silta.ogoship.model;

import org.jspecify.annotations.NullMarked;
