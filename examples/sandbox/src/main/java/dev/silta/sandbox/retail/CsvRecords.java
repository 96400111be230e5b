// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 records: quoted fields may hold commas, doubled quotes and line breaks. */
final class CsvRecords {
  private static final int END = -1;

  private final PushbackReader text;

  CsvRecords(Reader text) {
    this.text = new PushbackReader(text);
  }

  /** The next record; empty at the end of the file. */
  List<String> next() throws IOException {
    List<String> fields = new ArrayList<>();
    if (peek() == END) {
      return fields;
    }
    boolean more = true;
    while (more) {
      fields.add(peek() == '"' ? quoted() : plain());
      more = peek() == ',';
      if (more) {
        text.read();
      }
    }
    endOfLine();
    return fields;
  }

  private int peek() throws IOException {
    int c = text.read();
    if (c != END) {
      text.unread(c);
    }
    return c;
  }

  private String plain() throws IOException {
    StringBuilder field = new StringBuilder();
    for (int c = peek(); c != ',' && c != '\r' && c != '\n' && c != END; c = peek()) {
      field.append((char) text.read());
    }
    return field.toString();
  }

  private String quoted() throws IOException {
    StringBuilder field = new StringBuilder();
    text.read();
    for (int c = text.read(); c != END; c = text.read()) {
      if (c == '"' && peek() != '"') {
        break;
      }
      if (c == '"') {
        text.read();
      }
      field.append((char) c);
    }
    return field.toString();
  }

  private void endOfLine() throws IOException {
    if (peek() == '\r') {
      text.read();
    }
    if (peek() == '\n') {
      text.read();
    }
  }
}
