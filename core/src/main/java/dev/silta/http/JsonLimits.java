// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How deep, long and large a document may be; tighter than Jackson's own limits. */
final class JsonLimits {
  static final int DOCUMENT = 64 * 1024 * 1024;
  private static final int DEPTH = 100;
  private static final int NUMBER = 100;
  private static final int TEXT = 5_000_000;
  private static final long TOKENS = 500_000;

  private JsonLimits() {}

  static JsonFactory factory() {
    return new JsonFactoryBuilder().streamReadConstraints(constraints()).build();
  }

  /** Jackson does not check the length of a document that is already in memory. */
  static byte[] within(byte[] body) {
    if (body.length > DOCUMENT) {
      throw new JsonException("", "is longer than " + DOCUMENT + " bytes", null);
    }
    return body;
  }

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(DEPTH)
        .maxNumberLength(NUMBER)
        .maxStringLength(TEXT)
        .maxTokenCount(TOKENS)
        .maxDocumentLength(DOCUMENT)
        .build();
  }
}
