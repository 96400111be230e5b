// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "<p>Light &amp; warm</p>,Light & warm",
    "one<br/>two<br>three,one two three",
    "<!-- <b>x</b> -->seen,seen",
    "<script>alert('<p>')</script>seen,seen",
    "3 < 5 > 2,3 < 5 > 2",
    "&auml;&#228;&#xE4;&euro;,äää€",
    "&unknown; & &#99999999;,&unknown; & &#99999999;",
    "&#128578; &#0;x,🙂 x",
    "&lt;b&gt;,<b>",
    "a&nbsp;&nbsp;b,a b"
  })
  void htmlBecomesText(String html, String text) {
    assertThat(PlainText.ofHtml(html)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"Takki <M> &amp; co,Takki <M> & co", "'a \r\n\t b',a b", "čä日🙂,čä日🙂"})
  void textKeepsItsAngleBrackets(String text, String expected) {
    assertThat(PlainText.ofText(text)).isEqualTo(expected);
  }
}
