// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.immutables.value.Value;

/** A wire value whose vendor adds fields at any time: what its type does not know is kept. */
public interface OpenRecord {

  /**
   * The fields that this version does not know, under the vendor's names; nulls are left out.
   * Values are texts, numbers ({@code Integer}, {@code Long}, {@code BigDecimal}), truth values,
   * lists and maps of them. May hold personal data, so {@code toString} hides them.
   */
  @Value.Redacted
  @JsonAnySetter
  @JsonAnyGetter
  Map<String, Object> unknownFields();
}
