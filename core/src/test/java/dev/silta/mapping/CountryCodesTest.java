// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodesTest {

  @ParameterizedTest
  @CsvSource({
    "FI,FI", "fi,FI", "FIN,FI", "' Suomi ',FI", "FINLAND,FI", "SWE,SE", "Ruotsi,SE", "Sverige,SE",
    "Estonia,EE", "Viro,EE", "Norja,NO", "Norge,NO", "Saksa,DE", "Tyskland,DE", "GBR,GB", "UK,GB",
    "Iso-Britannia,GB", "USA,US", "Åland,AX", "The Netherlands,NL"
  })
  void codesAndNamesInThreeLanguagesAreKnown(String text, String code) {
    assertThat(CountryCodes.iso2(text)).contains(code);
  }

  /** B13. */
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "XX", "Atlantis", "N/A"})
  void whatIsNoCountryHasNoCode(String text) {
    assertThat(CountryCodes.iso2(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FI,true", "AX,true", "fi,false", "FIN,false", "Suomi,false", "UK,false", "'',false"})
  void onlyTheCodeItselfIsACode(String text, boolean code) {
    assertThat(CountryCodes.isIso2(text)).isEqualTo(code);
  }
}
