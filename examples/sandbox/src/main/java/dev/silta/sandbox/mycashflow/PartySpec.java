// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A name and address: who pays, or who receives. */
public final class PartySpec {
  private final ObjectNode party;

  PartySpec(ObjectNode party) {
    this.party = party;
  }

  public PartySpec name(String first, String last) {
    return set("first_name", first).set("last_name", last);
  }

  public PartySpec company(String name) {
    return set("company", name);
  }

  public PartySpec vatCode(String code) {
    return set("vat_code", code);
  }

  public PartySpec address(String street, String postalCode, String city, String country) {
    return street(street).set("postal_code", postalCode).set("city", city).set("country", country);
  }

  public PartySpec street(String street) {
    return set("street_address", street);
  }

  public PartySpec phone(String number) {
    return set("phone", number);
  }

  public PartySpec email(String address) {
    return set("email", address);
  }

  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  private PartySpec set(String name, String value) {
    party.put(name, value);
    return this;
  }
}
