// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads an amount of which it is not certain that it is a number: anything else is no amount. */
final class Amount extends JsonDeserializer<Optional<BigDecimal>> {

  @Override
  public Optional<BigDecimal> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.currentToken().isScalarValue()) {
      return number(parser.getText());
    }
    parser.skipChildren();
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<BigDecimal> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }
}
