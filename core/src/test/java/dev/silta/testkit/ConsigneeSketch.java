// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Consignee;

/** A consignee to be; blank text makes a field absent. {@code toString} is redacted. */
public final class ConsigneeSketch {
  private String name = "Maija Meikäläinen";
  private String attention = "";
  private String street = "Esimerkkikatu 1";
  private String postCode = "00100";
  private String city = "Helsinki";
  private String country = "FI";
  private String email = "maija@example.test";
  private String phone = "+358401234567";

  ConsigneeSketch() {}

  ConsigneeSketch copy() {
    return new ConsigneeSketch()
        .name(name)
        .attention(attention)
        .street(street)
        .postCode(postCode)
        .city(city)
        .country(country)
        .email(email)
        .phone(phone);
  }

  public ConsigneeSketch name(String value) {
    name = value;
    return this;
  }

  public ConsigneeSketch attention(String value) {
    attention = value;
    return this;
  }

  public ConsigneeSketch street(String value) {
    street = value;
    return this;
  }

  public ConsigneeSketch postCode(String value) {
    postCode = value;
    return this;
  }

  public ConsigneeSketch city(String value) {
    city = value;
    return this;
  }

  public ConsigneeSketch country(String value) {
    country = value;
    return this;
  }

  public ConsigneeSketch email(String value) {
    email = value;
    return this;
  }

  public ConsigneeSketch phone(String value) {
    phone = value;
    return this;
  }

  public Consignee build() {
    return Consignee.builder()
        .name(Text.of(name))
        .attention(Text.of(attention))
        .street(Text.of(street))
        .postCode(Text.of(postCode))
        .city(Text.of(city))
        .country(Text.of(country))
        .email(Text.of(email))
        .phone(Text.of(phone))
        .build();
  }

  @Override
  public String toString() {
    return "ConsigneeSketch{***}";
  }
}
