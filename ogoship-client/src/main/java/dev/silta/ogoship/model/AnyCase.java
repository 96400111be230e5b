// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names are read ignoring case. One official client speaks camelCase and the other PascalCase with
 * the same server, so an answer may come in either.
 */
@JacksonAnnotationsInside
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AnyCase {}
