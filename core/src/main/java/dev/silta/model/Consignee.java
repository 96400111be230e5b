// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who receives an order. Immutable. All fields are as the shop has them, trimmed, never blank;
 * whether enough is there to send is decided later. {@code toString} is redacted.
 */
@Value.Immutable
public abstract class Consignee {

  /** Company, or first and last name. */
  public abstract Optional<String> name();

  /** The person to ask for at a company. */
  public abstract Optional<String> attention();

  public abstract Optional<String> street();

  public abstract Optional<String> postCode();

  public abstract Optional<String> city();

  /**
   * ISO 3166-1 alpha-2 in upper case where the shop's text is known as a country, else that text.
   */
  public abstract Optional<String> country();

  public abstract Optional<String> email();

  public abstract Optional<String> phone();

  public static ConsigneeBuilder builder() {
    return new ConsigneeBuilder();
  }

  @Override
  public final String toString() {
    return "Consignee{***}";
  }
}
