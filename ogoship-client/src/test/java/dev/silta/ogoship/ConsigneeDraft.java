// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.model.Consignee;
import java.util.Optional;

/** A receiver with every field set, to be changed where a test needs it. */
public final class ConsigneeDraft {
  private Optional<String> name = Optional.of("Esimerkki Oy");
  private Optional<String> attention = Optional.of("Aino Esimerkki");
  private Optional<String> street = Optional.of("Mallikatu 3 B");
  private Optional<String> postCode = Optional.of("00500");
  private Optional<String> city = Optional.of("Helsinki");
  private Optional<String> country = Optional.of("FI");
  private Optional<String> email = Optional.of("aino@example.test");
  private Optional<String> phone = Optional.of("040 000 0000");

  public ConsigneeDraft name(String value) {
    return name(Optional.of(value));
  }

  public ConsigneeDraft name(Optional<String> value) {
    name = value;
    return this;
  }

  public ConsigneeDraft attention(String value) {
    return attention(Optional.of(value));
  }

  public ConsigneeDraft attention(Optional<String> value) {
    attention = value;
    return this;
  }

  public ConsigneeDraft street(String value) {
    return street(Optional.of(value));
  }

  public ConsigneeDraft street(Optional<String> value) {
    street = value;
    return this;
  }

  public ConsigneeDraft postCode(String value) {
    return postCode(Optional.of(value));
  }

  public ConsigneeDraft postCode(Optional<String> value) {
    postCode = value;
    return this;
  }

  public ConsigneeDraft city(String value) {
    return city(Optional.of(value));
  }

  public ConsigneeDraft city(Optional<String> value) {
    city = value;
    return this;
  }

  public ConsigneeDraft country(String value) {
    return country(Optional.of(value));
  }

  public ConsigneeDraft country(Optional<String> value) {
    country = value;
    return this;
  }

  public ConsigneeDraft email(String value) {
    return email(Optional.of(value));
  }

  public ConsigneeDraft email(Optional<String> value) {
    email = value;
    return this;
  }

  public ConsigneeDraft phone(String value) {
    return phone(Optional.of(value));
  }

  public ConsigneeDraft phone(Optional<String> value) {
    phone = value;
    return this;
  }

  public Consignee build() {
    return Consignee.builder()
        .name(name)
        .attention(attention)
        .street(street)
        .postCode(postCode)
        .city(city)
        .country(country)
        .email(email)
        .phone(phone)
        .build();
  }
}
