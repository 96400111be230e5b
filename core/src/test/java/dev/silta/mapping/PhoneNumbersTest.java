// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "040 123 4567,         FI, +358401234567",
    "040-1234567,          FI, +358401234567",
    "(09) 123 456,         FI, +3589123456",
    "018 12345,            AX, +3581812345",
    "070-123 45 67,        SE, +46701234567",
    "0171/1234567,         DE, +491711234567",
    "07700 900123,         GB, +447700900123",
    "06 12 34 56 78,       FR, +33612345678",
    "412 34 567,           NO, +4741234567",
    "20 12 34 56,          DK, +4520123456",
    "5123 4567,            EE, +37251234567",
    "21234567,             LV, +37121234567",
    "861234567,            LT, +37061234567",
    "601 234 567,          PL, +48601234567",
    "06 30 123 4567,       HU, +36301234567",
    "06 1234 5678,         IT, +390612345678",
    "312 345 6789,         IT, +393123456789",
    "(212) 555-0100,       US, +12125550100",
    "1-212-555-0100,       CA, +12125550100"
  })
  void nationalNumberGetsTheCountrysCode(String phone, String country, String expected) {
    assertThat(PhoneNumbers.international(phone, country)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "+358 40 123 4567,     SE, +358401234567",
    "00358 40 1234567,     SE, +358401234567",
    "+358 (0)40 123 4567,  FI, +358401234567",
    "00358(0)401234567,    FI, +358401234567",
    "' +46 70-123 45 67 ', FI, +46701234567",
    "+1 212 555 0100,      FI, +12125550100"
  })
  void numberWithACountryKeepsIt(String phone, String country, String expected) {
    assertThat(PhoneNumbers.international(phone, country)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "401234567,                FI",
    "358401234567,             FI",
    "040 123 4567,             XX",
    "040 123 4567,             Finland",
    "040 123 / 050 765,        FI",
    "040 123 4567 ext. 2,      FI",
    "0401234567 Maija,         FI",
    "4741234567,               NO",
    "12345,                    US",
    "0,                        FI",
    "+,                        FI",
    "+0401234567,              FI",
    "00 0401234567,            FI",
    "+35840,                   FI",
    "+358401234567890123,      FI",
    "++358401234567,           FI",
    "'',                       FI"
  })
  void doubtfulNumberStaysAsItIs(String phone, String country) {
    assertThat(PhoneNumbers.international(phone, country)).isEqualTo(phone);
  }

  @ParameterizedTest
  @CsvSource({"040 123 4567, FI", "412 34 567, NO", "what, FI", "+1 212 555 0100, US"})
  void doneTwiceIsDoneOnce(String phone, String country) {
    String once = PhoneNumbers.international(phone, country);
    assertThat(PhoneNumbers.international(once, country)).isEqualTo(once);
  }
}
