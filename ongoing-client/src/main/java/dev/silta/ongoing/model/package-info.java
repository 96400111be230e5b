// SPDX-License-Identifier: Apache-2.0
/**
 * The bodies of Ongoing's REST API under the vendor's own names; accessor names are the JSON names.
 * In answers everything but an object's identity is optional, since the vendor leaves members out,
 * sends nulls and adds members without notice. May depend on the JDK, Jackson's annotations and
 * {@code OpenRecord} of core only.
 */
@OngoingWireStyle
@NullMarked
package dev.silta.ongoing.model;

import org.jspecify.annotations.NullMarked;
